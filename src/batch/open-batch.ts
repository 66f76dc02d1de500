/*
 * From a file's lines to its sheets: the headings, then what stands under them.
 */
import { figure } from '../forms/text.ts'
import { type BatchColumn, batchColumns, type ColumnTemplate } from './column.ts'
import { type FileSheet, gatherSheets, isRemark } from './gather-sheets.ts'
import { matchHeadings } from './match-headings.ts'

/** The sheets of a file, or one sentence on why there are none. */
export type OpenedBatch =
  | {
      readonly ok: true
      readonly sheets: readonly FileSheet[]
      /** What the reader should know of the headings, one sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly reason: string }

/** Columns named in one sentence; of more, the first ones. */
const NAMED = 8

/** Sheets at once; their PDFs must find room in one ZIP. */
const MAX_SHEETS = 2000

/** @param today `YYYY-MM-DD`, for dates without a year. */
export const openBatch = (
  template: ColumnTemplate,
  lines: readonly (readonly string[])[],
  today: string,
): OpenedBatch => {
  const numbered = lines.map((cells, index) => ({ number: index + 1, cells }))
  const head = numbered.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== '') && !isRemark(cells))
  const all = batchColumns(template)
  const { columns, notes } = matchHeadings(numbered[head]?.cells ?? [], all)
  if (columns.every((column) => column === undefined)) {
    return refused('第一行里没有一栏是这张表的。请下载表头，把内容填在表头下面，再选一次。')
  }
  const sheets = gatherSheets(numbered.slice(head + 1), columns, today)
  if (sheets.length === 0) return refused('表头下面没有内容。请填好再选一次。')
  if (sheets.length > MAX_SHEETS) {
    return refused(`文件里有 ${figure(sheets.length)} 份，一次最多 ${figure(MAX_SHEETS)} 份。请分成几个文件。`)
  }
  return { ok: true, sheets, notes: [...missing(columns, all), ...notes] }
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

const refused = (reason: string): OpenedBatch => ({ ok: false, reason })
