import { openDraft } from '../../drafts/open-draft.ts'
import { readDrafts } from '../../drafts/store.ts'
import type { TemplateEntry } from '../../drafts/template-entry.ts'
import { faultFinder, type SheetData } from '../../forms/check.ts'
import type { CarryOver, Template } from '../../templates/define-template.ts'
import { loadTemplate } from '../../templates/loaders.ts'
import { contextNow } from '../context.ts'
import type { Received } from '../in-out/receive.ts'
import { fillEmpty } from './fill-empty.ts'
import { findSources, type Source, type SourceGroup } from './sources.ts'
import { type Taker, takeOver } from './take-over.ts'

/** The sheet that takes over. */
export interface TakingSheet {
  readonly template: Template
  /** The draft's id. */
  readonly own: string
  /** What the sheet began with. */
  readonly begun: SheetData
}

/** Looks in storage for what the sheet can take from. */
export const lookForSources = async (
  sheet: Omit<TakingSheet, 'begun'>,
  index: readonly TemplateEntry[],
): Promise<readonly SourceGroup[]> => {
  const drafts = await readDrafts()
  if (!drafts.ok) return []
  const { carryOver = [] } = sheet.template
  return findSources({
    carryOver,
    taker: takerOf(sheet),
    drafts: drafts.value,
    index,
    own: sheet.own,
    context: contextNow(),
  })
}

/** Takes from a filled sheet what isn't filled in here. */
export const carry = async (
  sheet: TakingSheet,
  { take, from }: CarryOver,
  source: Source,
  typed: SheetData,
): Promise<Received> => {
  const { template } = sheet
  // An older draft is first made what its sheet is today.
  const opened = openDraft(from === template.id ? template : await loadTemplate(from), source.draft)
  if (opened.kind !== 'opened') return say(`${nameOf(source)}打不开，没有带过来。它还原样存着，请刷新页面再试。`)
  const taken = takeOver(takerOf(sheet), take, opened.draft.data, contextNow())
  if (!taken.ok) return say(`${nameOf(source)}里的内容这张表接不住，没有带过来。请照着它手填。`)
  const { data, filled, kept } = fillEmpty(typed, sheet.begun, taken.data)
  if (filled.length === 0) return say(`${nameOf(source)}里能带的，这里都填过了，没有改动。`)
  const titles = filled.map((id) => template.schema.properties?.[id]?.title ?? id)
  const done = `已从${nameOf(source)}带过来：${titles.join('、')}。${kept.length > 0 ? '已经填过的没有动。' : ''}`
  return { kind: 'replacement', replacement: { data, question: '', yes: '', done } }
}

// `会议纪要“周例会”`
const nameOf = ({ name, title }: Pick<Source, 'name' | 'title'>): string =>
  title === '' ? `没写名称的${name}` : `${name}“${title}”`

const takerOf = ({ template }: Pick<TakingSheet, 'template'>): Taker => ({
  schema: template.schema,
  find: faultFinder(template.schema),
})

const say = (text: string): Received => ({ kind: 'said', said: { good: false, text } })
