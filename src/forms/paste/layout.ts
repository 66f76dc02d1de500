/*
 * Which column of a block goes into which column of the table: by headings where there are any, never by guess where
 * they are somebody else's.
 */
import { type Cell, type Grid, isEmpty, type Row } from '../../grid/cell.ts'
import type { Column } from '../cells/cell-read.ts'
import { findHeadings, isCounting, likelyHeadings } from '../cells/find-headings.ts'
import { isOtherUnit } from '../cells/heading-units.ts'
import { matchColumns } from '../cells/match-columns.ts'
import { looseKey, type Remembered } from './remembered.ts'

/** Which column goes where. */
export interface Layout {
  /** The row of the headings among the block's rows; undefined where there is none. */
  readonly head: number | undefined
  /** By column of the block: the id of the field, `''` for what is left out, undefined for what nobody has decided. */
  readonly columns: readonly (string | undefined)[]
}

/** The columns of a table that a block may have. */
export interface LayoutTable {
  /** Those that are typed. */
  readonly columns: readonly Column[]
  /** Those that follow by themselves: a block may bring them along, and they are passed over. */
  readonly computed: readonly Column[]
}

/** The rows that can be seen, their cells as texts. */
export const textsOf = (rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text))

/** The layout of a block. @param column The field of the cell that it is pasted at. */
export const layOut = (
  table: LayoutTable,
  { rows }: Grid,
  column: string | undefined,
  remembered: Remembered,
): Layout => {
  const seen = rows.filter(({ hidden }) => hidden !== true)
  const texts = textsOf(seen)
  const all = [...table.columns, ...table.computed]
  const known = (titles: readonly string[]) =>
    matchColumns(all, titles).map((found, index) => {
      const title = titles[index] ?? ''
      // Dollars are no yuan, whatever the column is called.
      const means = found !== undefined && isOtherUnit(title, found) ? undefined : found
      return means ?? remembered.get(looseKey(title))
    })
  const found = findHeadings(all, texts, (titles) =>
    known(titles).map((one) => (one === '' ? undefined : toColumn(all, one))),
  )
  const head = found?.row ?? likelyHeadings(texts)
  if (head === undefined) return { head, columns: byPosition(table, seen, column) }
  const titles = texts[head] ?? []
  const matched = known(titles).map((one) => (typeof one === 'object' ? one.id : one))
  return {
    head: rows.indexOf(seen[head] as Row),
    columns: titles.map((title, at) => settle(table, title, matched[at])),
  }
}

const toColumn = (all: readonly Column[], found: Column | string | undefined): Column | undefined =>
  typeof found === 'string' ? all.find(({ id }) => id === found) : found

// What counts rows, says nothing or is computed is passed over without a word.
const settle = ({ columns, computed }: LayoutTable, title: string, id: string | undefined): string | undefined => {
  if (computed.some((column) => column.id === id)) return ''
  if (id !== undefined && (id === '' || columns.some((column) => column.id === id))) return id
  return isCounting(title) ? '' : undefined
}

const byPosition = ({ columns }: LayoutTable, rows: readonly Row[], column: string | undefined): Layout['columns'] => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex((cell) => !isEmpty(cell)) + 1))
  const start = Math.max(
    0,
    columns.findIndex(({ id }) => id === column),
  )
  const ids = columns.slice(start).map(({ id }) => id)
  const placed = start === 0 && isNumbered(rows, columns.length) ? ['', ...ids] : ids
  return Array.from({ length: width }, (_, at) => placed[at])
}

// One column more than there are fields, which counts the rows.
const isNumbered = (rows: readonly Row[], width: number): boolean =>
  rows.every(
    ({ cells }, index) =>
      cells.length <= width + 1 && Number(textAt(cells, 0)) - Number(textAt(rows[0]?.cells ?? [], 0)) === index,
  ) && rows.some(({ cells }) => cells.length === width + 1)

const textAt = (cells: readonly Cell[], at: number): string => cells[at]?.text ?? ''
