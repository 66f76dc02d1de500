/*
 * A block of cells, read as rows of fields.
 */
import { type Cell, isEmpty } from '../../grid/cell.ts'
import type { CellValue, Choice, ReadingContext } from '../../reading/reading.ts'
import type { Column } from './cell-read.ts'
import { readGridCell } from './read-grid-cell.ts'

/** A row as far as it was read: values by the field's id. */
export type ReadRow = Readonly<Record<string, CellValue>>

/** A text that can't be taken. */
export interface CellFault {
  /** Of the row in the block, from 0. */
  readonly row: number
  readonly column: Column
  readonly text: string
  /** The rest of a sentence: `看不出“下周”是哪一天`. */
  readonly why: string
  /** The readings to choose from, if any. */
  readonly choices?: readonly Choice[] | undefined
}

/** A text that was taken, and what is to be shown of how it was understood. */
export interface CellTold {
  /** Of the row in the block, from 0. */
  readonly row: number
  readonly column: Column
  readonly text: string
  /** `读作 2026-12-02 00:00（周三），晚上 12 点是这一天结束的时候`. */
  readonly told: string
}

/** What a block came to. */
export interface RowsRead {
  /** One for each row of the block, empty ones included. */
  readonly rows: readonly ReadRow[]
  readonly faults: readonly CellFault[]
  /** What was decided otherwise than it stands there, and must be shown before or where it lands. */
  readonly told: readonly CellTold[]
}

/**
 * Reads a block row by row. What stands in a column without a field is passed over.
 * @param columns The fields in the order of the block's columns.
 * @param contextFor What reading a cell of that column depends on.
 */
export const readRows = (
  columns: readonly (Column | undefined)[],
  grid: readonly (readonly Cell[])[],
  contextFor: (column: Column) => ReadingContext,
): RowsRead => {
  const faults: CellFault[] = []
  const told: CellTold[] = []
  // Once a column: it may look for a day all over the sheet.
  const contexts = columns.map((column) => column && contextFor(column))
  const rows = grid.map((cells, row) => {
    const values: Record<string, CellValue> = {}
    columns.forEach((column, index) => {
      const cell = cells[index]
      const context = contexts[index]
      if (column === undefined || context === undefined || cell === undefined || isEmpty(cell)) return
      const { text } = cell
      const read = readGridCell(column.field, cell, context)
      if (read.kind === 'value') {
        values[column.id] = read.value
        if (read.told !== undefined) told.push({ row, column, text, told: read.told })
      }
      if (read.kind === 'unread') faults.push({ row, column, text, why: read.why, choices: read.choices })
    })
    return values
  })
  return { rows, faults, told }
}

/** `第 3 行“截止”：看不出“下周”是哪一天`. @param first The number of the block's first row, as people see it. */
export const faultSentence = ({ row, column, why }: CellFault, first = 1): string =>
  `第 ${row + first} 行“${column.title}”：${why}`
