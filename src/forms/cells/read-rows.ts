/*
 * A block of texts, read as rows of fields.
 */
import type { CellValue, Column, ReadingContext } from './cell-read.ts'
import { readCell } from './read-cell.ts'

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
}

/** What a block came to. */
export interface RowsRead {
  /** One for each row of the block, empty ones included. */
  readonly rows: readonly ReadRow[]
  readonly faults: readonly CellFault[]
}

/**
 * Reads a block row by row. What stands in a column without a field is passed over.
 * @param columns The fields in the order of the block's columns.
 * @param contextFor What reading a cell of that column depends on.
 */
export const readRows = (
  columns: readonly (Column | undefined)[],
  grid: readonly (readonly string[])[],
  contextFor: (column: Column) => ReadingContext,
): RowsRead => {
  const faults: CellFault[] = []
  const rows = grid.map((texts, row) => {
    const values: Record<string, CellValue> = {}
    columns.forEach((column, index) => {
      const text = texts[index] ?? ''
      if (column === undefined) return
      const read = readCell(column.field, text, contextFor(column))
      if (read.kind === 'value') values[column.id] = read.value
      if (read.kind === 'unread') faults.push({ row, column, text, why: read.why })
    })
    return values
  })
  return { rows, faults }
}

/** `第 3 行“截止”：看不出“下周”是哪一天`. @param first The number of the block's first row, as people see it. */
export const faultSentence = ({ row, column, why }: CellFault, first = 1): string =>
  `第 ${row + first} 行“${column.title}”：${why}`
