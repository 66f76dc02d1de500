import type { SheetData } from '../forms/check.ts'
import type { Template } from '../templates/define-template.ts'
import { startData } from '../templates/start-data.ts'
import { contextNow } from './context.ts'

/** What can take the place of everything that has been filled in, and the words that go with it. */
export interface Replacement {
  readonly data: SheetData
  /** Asked before, where something would go. */
  readonly question: string
  readonly yes: string
  /** Said afterwards. */
  readonly done: string
  /** It comes from outside and may become a draft of its own instead. */
  readonly canStandAside?: boolean
}

/** The template's sample. Rejects where it doesn't arrive. */
export const sampleOf = async (template: Template): Promise<Replacement> => ({
  data: (await template.loadSample()).sample,
  question: '用示例换掉现在填的内容？',
  yes: '换成示例',
  done: '已填入示例。',
})

/** What a new sheet begins with, which mostly is nothing. */
export const emptyOf = (template: Template): Replacement => ({
  data: startData(template, contextNow()),
  question: '清空现在填的内容？',
  yes: '清空',
  done: '已清空。',
})
