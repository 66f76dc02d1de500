/*
 * From a file's table to sheets that can be made and faults that can be put right.
 */
import { checkSheet } from '../../batch/check-sheet.ts'
import type { BatchFault } from '../../batch/fault.ts'
import { layOutBatch, openBatch, openLayout, preparedTab } from '../../batch/open-batch.ts'
import { sameNumbers } from '../../batch/same-numbers.ts'
import { faultFinder, type SheetData } from '../../forms/check.ts'
import type { Layout } from '../../forms/paste/layout.ts'
import { remembered } from '../../forms/paste/remembered.ts'
import { readTablesApart } from '../../grid/read-apart.ts'
import { type Tab, usableTabs } from '../../grid/tab.ts'
import { withoutBlanks } from '../../templates/blanks.ts'
import type { Template } from '../../templates/define-template.ts'
import { startData } from '../../templates/start-data.ts'
import { contextNow } from '../context.ts'

/** A sheet that can be made. */
export interface ReadySheet {
  readonly data: SheetData
  /** The first of its lines in the file. */
  readonly line: number
}

/** What a table of a file holds. */
export interface Prepared {
  /** The file's tables; the one at `index` is looked at. */
  readonly tabs: readonly Tab[]
  readonly index: number
  readonly layout: Layout
  readonly sheets: readonly ReadySheet[]
  /** How many sheets have faults. */
  readonly wrong: number
  readonly faults: readonly BatchFault[]
  readonly notes: readonly string[]
  /** Why there are no sheets, in a sentence. */
  readonly reason?: string | undefined
}

/** Hears how many sheets have been looked at. */
export type Progressed = (checked: number, of: number) => void

/** Sheets checked before the browser gets time for something else. */
const AT_ONCE = 20

/** Reads a file and checks the sheets of the first table that fits. @returns one sentence where it can't be read. */
export const prepare = async (template: Template, file: Blob, progressed: Progressed): Promise<Prepared | string> => {
  const read = await readTablesApart(file, 'batch')
  if (typeof read === 'string') return read
  const tabs = usableTabs(read).map((tab) => preparedTab(template, tab))
  const known = remembered(`batch_${template.id}`)
  // What is hidden is never taken by itself: it may be a list of options with headings like ours.
  const fits = tabs.findIndex((tab) => !tab.hidden && layOutBatch(template, tab, known) !== undefined)
  const prepared = await prepareTab(template, tabs, Math.max(0, fits), undefined, progressed)
  // Headings of ours and nothing below them: there is nothing to ask.
  return fits === -1 || prepared.reason === undefined ? prepared : prepared.reason
}

/** Checks the sheets of one of a file's tables. @param asked Where its columns go, where somebody has said so. */
export const prepareTab = async (
  template: Template,
  tabs: readonly Tab[],
  index: number,
  asked: Layout | undefined,
  progressed: Progressed,
): Promise<Prepared> => {
  const tab = tabs[index] ?? { name: '', hidden: false, rows: [], notes: [] }
  const found = asked ?? layOutBatch(template, tab, remembered(`batch_${template.id}`))
  const layout = found ?? openLayout(tab)
  const context = contextNow()
  const opened = openBatch(template, tab, layout, context.now.slice(0, 10))
  const begun = startData(template, context)
  const find = faultFinder(template.schema)
  const ready: ReadySheet[] = []
  const faults: BatchFault[] = []
  for (const [at, fromFile] of opened.sheets.entries()) {
    const sheet = { ...fromFile, data: { ...begun, ...fromFile.data } }
    if (at % AT_ONCE === 0) {
      progressed(at, opened.sheets.length)
      await new Promise((resolve) => setTimeout(resolve))
    }
    const own = checkSheet(template, find, sheet, context)
    if (own.length === 0) ready.push({ data: withoutBlanks(sheet.data), line: sheet.line })
    faults.push(...own)
  }
  const data = ready.map((sheet) => sheet.data)
  const shared = sameNumbers(template, data, context)
  return {
    ...{ tabs, index, layout, sheets: ready, faults },
    wrong: opened.sheets.length - ready.length,
    notes: [
      ...tabNote(tabs, index),
      ...opened.notes,
      ...toldNote(opened.sheets.flatMap(({ told }) => told)),
      ...(shared === undefined ? [] : [shared]),
    ],
    reason: found === undefined ? noHeadings(tabs, tab) : opened.reason,
  }
}

/** Readings that are named in one sentence; of more, the first ones. */
const TOLD = 3

const toldNote = (told: readonly BatchFault[]): readonly string[] => {
  if (told.length === 0) return []
  const named = told
    .slice(0, TOLD)
    .map(({ line, column, given, message }) => `第 ${line} 行“${column}”的“${given}”${message}`)
  return [`${named.join('；')}${told.length > TOLD ? `；这样的一共有 ${told.length} 处，请看一眼` : ''}。`]
}

const tabNote = (tabs: readonly Tab[], index: number): readonly string[] => {
  const tab = tabs[index]
  if (tab === undefined || tabs.length < 2) return []
  return [
    `读的是工作表“${tab.name}”${tab.hidden ? '，它在原文件里是隐藏的' : ''}。这个文件里有 ${tabs.length} 个工作表，可以换一个。`,
  ]
}

const noHeadings = (tabs: readonly Tab[], { name }: Tab): string => {
  const where = tabs.length > 1 ? `工作表“${name}”` : '这个文件'
  return `${where}前十行里没有认得的表头。请在下面说明各列放在哪里，或者下载表头，把内容填在表头下面再选。`
}
