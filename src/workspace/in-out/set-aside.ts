import { newId } from '../../drafts/new-id.ts'
import { saveDraft } from '../../drafts/store.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { addressOf } from '../address.ts'
import type { Said } from './said.ts'

/** Puts what came in into a draft of its own and goes there; what is filled in now stays a draft, too. */
export const setAside = async ({ id: template, version }: Template, data: SheetData): Promise<Said | undefined> => {
  const id = newId()
  const answer = await saveDraft({ template, version, id, savedAt: new Date().toISOString(), data })
  if (!answer.ok) return { good: false, text: '新草稿没存下：浏览器的空间满了，或不让网页存东西。现在填的内容没有动。' }
  location.assign(addressOf(template, id))
  return undefined
}
