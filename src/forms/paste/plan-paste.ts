/*
 * What becomes of a table when a block is pasted: decided before anything is changed.
 */
import type { ReadingContext } from '../../reading/reading.ts'
import type { Column } from '../cells/cell-read.ts'
import { isHeader, matchColumns } from '../cells/match-columns.ts'
import { type CellFault, type ReadRow, readRows } from '../cells/read-rows.ts'
import { asRow, spliced } from '../table/table-acts.ts'
import type { Rows } from '../table/table-data.ts'

/** The table that is pasted into. */
export interface PasteTable {
  readonly rows: Rows
  /** The columns that are typed. */
  readonly columns: readonly Column[]
  /** The columns that follow by themselves: a block may bring them along, and they are passed over. */
  readonly computed: readonly Column[]
  /** Rows it can have; those it has, where they are fixed. */
  readonly most: number
  readonly contextFor: (column: Column) => ReadingContext
}

/** A cell of the table. */
export interface Place {
  readonly row: number
  readonly column: string
}

/** What will be taken, and what not. */
export interface PastePlan {
  /** The table's rows afterwards. */
  readonly after: Rows
  /** Where the block goes: the first row that it fills. */
  readonly first: number
  /** The fields of the block's columns, where they have one. */
  readonly columns: readonly (Column | undefined)[]
  /** What was read, a row each, as far as there is room. */
  readonly read: readonly ReadRow[]
  readonly faults: readonly CellFault[]
  /** How many of the rows had something in them already. */
  readonly overwritten: number
  /** Titles that name no field. */
  readonly unknown: readonly string[]
  /** Columns and rows that the table has no room for. */
  readonly left: { readonly columns: number; readonly rows: number }
}

/** Plans a paste at a cell, or below the last row that says something. */
export const planPaste = (
  table: PasteTable,
  grid: readonly (readonly string[])[],
  at: Place | undefined,
): PastePlan => {
  const { columns, unknown, body } = layOut(table, grid, at?.column)
  const first = at?.row ?? (table.rows.length < table.most ? lastFilled(table.rows) + 1 : 0)
  const room = Math.max(0, table.most - first)
  const { rows: read, faults } = readRows(columns, body.slice(0, room), table.contextFor)
  const before = read.map((_, index) => asRow(table.rows[first + index]))
  const filled = before.map((row, index) => ({ ...row, ...read[index] }))
  return {
    after: spliced(table.rows, first, filled.length, ...filled),
    first,
    columns,
    read,
    faults,
    overwritten: before.filter((row, index) => Object.keys(read[index] ?? {}).some((key) => key in row)).length,
    unknown,
    left: { columns: unplaced(columns, body), rows: Math.max(0, body.length - room) },
  }
}

/** Rows that land without a question when all of them can be taken. */
const SMALL = 30

/** Whether nothing is left out, nothing is odd, and it is little enough to be looked over afterwards. */
export const isPlain = ({ read, faults, unknown, left }: PastePlan): boolean =>
  read.length <= SMALL && faults.length === 0 && unknown.length === 0 && left.columns === 0 && left.rows === 0

interface LaidOut {
  readonly columns: readonly (Column | undefined)[]
  readonly unknown: readonly string[]
  readonly body: readonly (readonly string[])[]
}

// With titles, columns go by them; without, from the cell on to the right.
const layOut = (table: PasteTable, grid: readonly (readonly string[])[], column: string | undefined): LaidOut => {
  const [head = [], ...rest] = grid
  const all = [...table.columns, ...table.computed]
  if (isHeader(all, head)) {
    const matched = matchColumns(all, head)
    const unknown = head.filter(
      (title, index) => matched[index] === undefined && title.trim() !== '' && !COUNTED.test(title),
    )
    return { columns: matched.map((found) => typed(table, found)), unknown, body: rest }
  }
  const start = Math.max(
    0,
    table.columns.findIndex(({ id }) => id === column),
  )
  const body = start === 0 && isNumbered(table, grid) ? grid.map((row) => row.slice(1)) : grid
  return { columns: table.columns.slice(start), unknown: [], body }
}

const COUNTED = /^\s*(?:序号|编号|no\.?|#)\s*$/i

const typed = ({ columns }: PasteTable, column: Column | undefined): Column | undefined =>
  column !== undefined && columns.includes(column) ? column : undefined

// One column more than there are fields, which counts the rows.
const isNumbered = ({ columns }: PasteTable, grid: readonly (readonly string[])[]): boolean =>
  grid.every((row, index) => row.length <= columns.length + 1 && Number(row[0]) - Number(grid[0]?.[0]) === index) &&
  grid.some((row) => row.length === columns.length + 1)

const unplaced = (columns: readonly unknown[], body: readonly (readonly string[])[]): number =>
  Math.max(0, ...body.map((row) => row.length - trailing(row) - columns.length))

const trailing = (row: readonly string[]): number => row.length - 1 - row.findLastIndex((text) => text.trim() !== '')

const lastFilled = (rows: Rows): number => rows.findLastIndex((row) => Object.keys(asRow(row)).length > 0)
