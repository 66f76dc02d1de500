/*
 * What becomes of a table when a block is pasted: decided before anything is changed.
 */
import { type Cell, type Grid, isEmpty, type Row } from '../../grid/cell.ts'
import type { ReadingContext } from '../../reading/reading.ts'
import type { Column } from '../cells/cell-read.ts'
import { bodyOf } from '../cells/end-of-table.ts'
import { withUnits } from '../cells/heading-units.ts'
import { type CellFault, type CellTold, type ReadRow, readRows } from '../cells/read-rows.ts'
import { asRow, spliced } from '../table/table-acts.ts'
import type { Rows } from '../table/table-data.ts'
import { type Layout, layOut } from './layout.ts'
import type { Remembered } from './remembered.ts'

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
  readonly layout: Layout
  /** The table's rows afterwards. */
  readonly after: Rows
  /** Where the block goes: the first row that it fills. */
  readonly first: number
  /** The fields of the block's columns, where they have one. */
  readonly columns: readonly (Column | undefined)[]
  /** What was read, a row each, as far as there is room. */
  readonly read: readonly ReadRow[]
  readonly faults: readonly CellFault[]
  readonly told: readonly CellTold[]
  /** How many of the rows had something in them already. */
  readonly overwritten: number
  /** What stands above the headings, a text each. */
  readonly above: readonly string[]
  /** Columns that say something and go nowhere: their heading, or `第 5 列`. */
  readonly unknown: readonly string[]
  /** Rows that can't be seen where they come from, as their table counts. */
  readonly hidden: readonly number[]
  /** Fields whose merged cells were filled in for each of their rows. */
  readonly merged: readonly string[]
  /** Rows that the table has no room for. */
  readonly left: number
  /** Totals and the like that are no rows, a sentence each. */
  readonly below: readonly string[]
  /** What is to be known of the block before it is taken. */
  readonly notes: readonly string[]
}

/** What is known besides the table and the block. */
export interface PasteOptions {
  /** The cell that it is pasted at; without one, below the last row that says something. */
  readonly at?: Place | undefined
  /** Where the columns go, where somebody has said so. */
  readonly layout?: Layout | undefined
  readonly remembered?: Remembered
}

/** Plans a paste. */
export const planPaste = (table: PasteTable, grid: Grid, options: PasteOptions = {}): PastePlan => {
  const { at, remembered = new Map() } = options
  const layout = options.layout ?? layOut(table, grid, at?.column, remembered)
  const { head = -1 } = layout
  const columns = layout.columns.map((id) => table.columns.find((column) => column.id === id))
  const below = grid.rows.slice(head + 1)
  const {
    rows: body,
    left: none,
    another,
  } = bodyOf(
    grid.rows[head],
    below.filter((row) => row.hidden !== true && !isBlank(row)),
  )
  const first = at?.row ?? (table.rows.length < table.most ? lastFilled(table.rows) + 1 : 0)
  const room = Math.max(0, table.most - first)
  const titles = grid.rows[head]?.cells.map(({ text }) => text) ?? []
  const above = grid.rows.slice(0, Math.max(0, head))
  const cells = withUnits(body.slice(0, room), { titles, above, columns }).map((row) => row.cells)
  const { rows: read, faults, told } = readRows(columns, cells, table.contextFor)
  const before = read.map((_, index) => asRow(table.rows[first + index]))
  const filled = before.map((row, index) => ({ ...row, ...read[index] }))
  return {
    layout,
    after: spliced(table.rows, first, filled.length, ...filled),
    first,
    columns,
    read,
    faults,
    told,
    overwritten: before.filter((row, index) => Object.keys(read[index] ?? {}).some((key) => key in row)).length,
    above: above.map(({ cells: texts }) => texts.find((cell) => !isEmpty(cell))?.text ?? ''),
    unknown: unknownOf(layout, grid.rows[head], body),
    hidden: below.filter((row) => row.hidden === true && !isBlank(row)).map(({ number }) => number),
    merged: columns.flatMap((column, index) =>
      column !== undefined && cells.some((row) => row[index]?.merged !== undefined) ? [column.title] : [],
    ),
    left: Math.max(0, body.length - room),
    below: none,
    notes: [...grid.notes, ...another],
  }
}

/** Rows that land without a question when all of them can be taken. */
const SMALL = 30

/** Whether nothing is left out, nothing is odd, and it is little enough to be looked over afterwards. */
export const isPlain = ({ read, faults, unknown, left, notes }: PastePlan): boolean =>
  read.length <= SMALL && faults.length === 0 && unknown.length === 0 && left === 0 && notes.length === 0

const isBlank = ({ cells }: Row): boolean => cells.every(isEmpty)

const unknownOf = ({ columns }: Layout, head: Row | undefined, body: readonly Row[]): readonly string[] => {
  const width = Math.max(columns.length, ...body.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    if (columns[index] !== undefined) return []
    const says = (cell: Cell | undefined): boolean => cell !== undefined && !isEmpty(cell)
    const title = head?.cells[index]?.text.trim() ?? ''
    // Only what would be lost is worth a word.
    return title !== '' || body.some(({ cells }) => says(cells[index])) ? [title || `第 ${index + 1} 列`] : []
  })
}

const lastFilled = (rows: Rows): number => rows.findLastIndex((row) => Object.keys(asRow(row)).length > 0)
