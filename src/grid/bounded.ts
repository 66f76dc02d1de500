/*
 * A table within what is read of one: not more cells, not wider, no cell longer.
 */
import { TABLE } from '../limits/limits.ts'
import { type Cell, columnName, type Grid, gridOfTexts, isEmpty, type Row } from './cell.ts'
import { tooManyCells } from './too-much.ts'

/** How much of a table is read. */
export interface GridLimits {
  readonly lines: number
  readonly cells: number
  readonly columns: number
  /** Characters of a cell. */
  readonly letters: number
}

/** The rows of plain texts, as many as are read. @throws TooMuchError for more cells than are read. */
export const boundedTexts = (lines: readonly (readonly string[])[], limits: GridLimits = TABLE): Grid => {
  const { rows, notes } = gridOfTexts(lines.slice(0, limits.lines), lines.length > limits.lines ? [CUT] : [])
  let count = 0
  for (const { cells } of rows) for (const cell of cells) if (!isEmpty(cell)) count++
  if (count > limits.cells) throw tooManyCells()
  if (!rows.some(({ cells }) => cells.length > limits.columns)) return { rows, notes }
  const isCut = rows.some(({ cells }) => cells.slice(limits.columns).some((cell) => !isEmpty(cell)))
  return {
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, limits.columns) })),
    notes: isCut ? [...notes, `只读了前 ${limits.columns} 列，后面的没有用上。`] : notes,
  }
}

/** What is said of a table that is only read in part. */
export const CUT = '表格太大，后面的没有读。请分几次来。'

/** The same table; a cell that is longer than any field says so, and nothing is taken from it. */
export const withoutHuge = <T extends Grid>(grid: T, { letters }: GridLimits = TABLE): T =>
  grid.rows.some(({ cells }) => cells.some(({ text }) => text.length > letters))
    ? { ...grid, rows: grid.rows.map((row) => shortened(row, letters)) }
    : grid

const shortened = ({ cells, ...row }: Row, letters: number): Row => ({
  ...row,
  cells: cells.map((cell, column) =>
    cell.text.length > letters ? refused(cell, `${columnName(column)}${row.number}`, letters) : cell,
  ),
})

const refused = ({ text }: Cell, at: string, letters: number): Cell => ({
  text: `${text.slice(0, 20)}……`,
  fault: `${at} 这一格有 ${text.length} 个字，最多 ${letters} 个，没有读`,
})
