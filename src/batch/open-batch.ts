/*
 * From a file's tables to its sheets: which table, its headings, then what stands under them.
 */
import { bodyOf } from '../forms/cells/end-of-table.ts'
import { findHeadings, likelyHeadings } from '../forms/cells/find-headings.ts'
import { isOtherUnit, withUnits } from '../forms/cells/heading-units.ts'
import { type Layout, textsOf } from '../forms/paste/layout.ts'
import { hiddenSentence } from '../forms/paste/plan-sentences.ts'
import { prepared } from '../forms/paste/prepared.ts'
import { looseKey, type Remembered } from '../forms/paste/remembered.ts'
import { figure } from '../forms/text.ts'
import { isEmpty, type Row } from '../grid/cell.ts'
import type { Tab } from '../grid/tab.ts'
import { type BatchColumn, batchColumns, type ColumnTemplate } from './column.ts'
import { type FileSheet, gatherSheets, isRemark } from './gather-sheets.ts'
import { matchHeadings, unusedHeadings } from './match-headings.ts'

/** What a table of a file holds. */
export interface OpenedBatch {
  readonly layout: Layout
  readonly sheets: readonly FileSheet[]
  /** What the reader should know of the headings, one sentence each. */
  readonly notes: readonly string[]
  /** Why there are no sheets, in a sentence: nothing below the headings, or too much. */
  readonly reason?: string
}

/** Columns named in one sentence; of more, the first ones. */
const NAMED = 8

/** Sheets at once; their PDFs must find room in one ZIP. */
const MAX_SHEETS = 2000

/** A table upright, with one row of headings. */
export const preparedTab = (template: ColumnTemplate, tab: Tab): Tab => {
  const columns = batchColumns(template)
  return { ...tab, ...prepared(columns, tab, (titles) => matchHeadings(titles, columns)) }
}

/** The layout of a table by its headings; undefined where none of them is ours. */
export const layOutBatch = (
  template: ColumnTemplate,
  { rows }: Pick<Tab, 'rows'>,
  remembered: Remembered = new Map(),
): Layout | undefined => {
  const columns = batchColumns(template)
  const match = (titles: readonly string[]): readonly (BatchColumn | undefined)[] => {
    const known = matchHeadings(titles, columns).map((found, index) =>
      found !== undefined && isOtherUnit(titles[index] ?? '', found) ? undefined : found,
    )
    return known.map((found, index) => {
      const id = found === undefined ? remembered.get(looseKey(titles[index] ?? '')) : undefined
      return found ?? columns.find((column) => column.id === id && !known.includes(column))
    })
  }
  const usable = rows.map((row) =>
    row.hidden === true || isRemark(row.cells) ? [] : row.cells.map(({ text }) => text),
  )
  const found = findHeadings(columns, usable, match) ?? onlyOne(usable, match)
  if (found === undefined) return undefined
  const titles = usable[found.row] ?? []
  return {
    head: found.row,
    columns: titles.map(
      (title, at) => found.columns[at]?.id ?? (remembered.get(looseKey(title)) === '' ? '' : undefined),
    ),
  }
}

/** The layout of a table whose headings are nobody's: all of it is to be asked. */
export const openLayout = ({ rows }: Pick<Tab, 'rows'>): Layout => {
  const head = likelyHeadings(textsOf(rows)) ?? widest(rows.slice(0, LOOKED_AT))
  return { head, columns: (rows[head]?.cells ?? []).map(() => undefined) }
}

/** Rows in which headings are looked for. */
const LOOKED_AT = 10

// A title above has fewer cells.
const widest = (rows: readonly Row[]): number => {
  const widths = rows.map(({ cells }) => cells.filter((cell) => !isEmpty(cell)).length)
  return Math.max(0, widths.indexOf(Math.max(...widths)))
}

// A file of many columns of which one is ours: its first line all the same.
const onlyOne = (
  rows: readonly (readonly string[])[],
  match: (titles: readonly string[]) => readonly (BatchColumn | undefined)[],
) => {
  const row = rows.findIndex((texts) => texts.some((text) => text.trim() !== ''))
  const columns = match(rows[row] ?? [])
  return columns.some((column) => column !== undefined) ? { row, columns } : undefined
}

/** Opens a table by a layout. @param today `YYYY-MM-DD`, for dates without a year. */
export const openBatch = (template: ColumnTemplate, tab: Tab, layout: Layout, today: string): OpenedBatch => {
  const all = batchColumns(template)
  const { head = -1 } = layout
  const columns = layout.columns.map((id) => all.find((column) => column.id === id))
  const below = tab.rows.slice(head + 1)
  const body = bodyOf(
    tab.rows[head],
    below.filter((row) => isVisible(row) && !isRemark(row.cells)),
    '没有用上',
  )
  const words = tab.rows[head]?.cells.map(({ text }) => text) ?? []
  const above = tab.rows.slice(0, Math.max(0, head))
  const sheets = gatherSheets(withUnits(body.rows, { titles: words, above, columns }), columns, today)
  const titles = (tab.rows[head]?.cells ?? []).map(({ text }, at) => (layout.columns[at] === '' ? '' : text))
  const notes = [
    ...tab.notes,
    ...aboveSentence(above),
    ...missing(columns, all),
    ...unusedHeadings(titles, all, columns),
    ...hiddenNote(below),
    ...body.left,
    ...body.another,
    ...mergedNote(body.rows, columns),
  ]
  if (columns.every((column) => column === undefined)) return { layout, sheets: [], notes }
  if (sheets.length === 0) return { layout, sheets, notes, reason: '表头下面没有内容。请填好再选一次。' }
  if (sheets.length <= MAX_SHEETS) return { layout, sheets, notes }
  const reason = `文件里有 ${figure(sheets.length)} 份，一次最多 ${figure(MAX_SHEETS)} 份。请分成几个文件。`
  return { layout, sheets: [], notes, reason }
}

const isVisible = ({ hidden }: Row): boolean => hidden !== true

const aboveSentence = (rows: readonly Row[]): readonly string[] => {
  const said = rows.filter((row) => isVisible(row) && !isRemark(row.cells))
  return said.length === 0 ? [] : [`表头上面的 ${said.length} 行没有用上。`]
}

const hiddenNote = (rows: readonly Row[]): readonly string[] => {
  const hidden = rows.filter((row) => !isVisible(row)).map(({ number }) => number)
  return hidden.length === 0 ? [] : [hiddenSentence(hidden).replace('没有放进来', '没有用上')]
}

const mergedNote = (rows: readonly Row[], columns: readonly (BatchColumn | undefined)[]): readonly string[] => {
  const ranges = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ merged }, at) => (merged === undefined || columns[at] === undefined ? [] : [merged])),
    ),
  )
  if (ranges.size === 0) return []
  const named = [...ranges].slice(0, NAMED).join('、')
  return [`${named}${ranges.size > NAMED ? ' 等' : ' '}是合并的格子，每一行都按同样的内容算。`]
}

// Said once, where each sheet would only say it again. A table that isn't there at all is the sheet's business.
const missing = (columns: readonly (BatchColumn | undefined)[], all: readonly BatchColumn[]): readonly string[] => {
  const tables = new Set(columns.map((column) => column?.of))
  const titles = all
    .filter(({ id, of, cell, required }) => required && !hasId(columns, id) && (cell === undefined || tables.has(of)))
    .map(({ title }) => `“${title}”`)
  const more = titles.length > NAMED ? `等 ${titles.length} 栏` : ''
  return titles.length === 0
    ? []
    : [`文件里没有：${titles.slice(0, NAMED).join('、')}${more}。没有默认值的会算作没填。`]
}

const hasId = (columns: readonly (BatchColumn | undefined)[], id: string): boolean =>
  columns.some((column) => column?.id === id)
