import { writeCell } from '../forms/cells/write-cell.ts'
import type { BatchColumn } from './column.ts'

/** A sheet's data as lines of a file, as `gatherSheets` reads them back: the fields first, a line for each row of a table. */
export const toLines = (
  columns: readonly BatchColumn[],
  data: Readonly<Record<string, unknown>>,
): readonly (readonly string[])[] => {
  const longest = Math.max(1, ...columns.map(({ of, cell }) => (cell === undefined ? 1 : rowsIn(data[of]).length)))
  return Array.from({ length: longest }, (_, line) =>
    columns.map(({ of, cell, field }) => {
      if (cell === undefined) return line === 0 ? writeCell(field, data[of]) : ''
      return writeCell(field, rowsIn(data[of])[line]?.[cell])
    }),
  )
}

const rowsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
