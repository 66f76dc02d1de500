import { writeCell } from '../forms/cells/write-cell.ts'
import { type BatchColumn, isRepeated } from './column.ts'

/** A sheet's data as lines of a file, as `gatherSheets` reads them back: the fields first, a line for each row of a table. */
export const toLines = (
  columns: readonly BatchColumn[],
  data: Readonly<Record<string, unknown>>,
): readonly (readonly string[])[] => {
  const longest = Math.max(1, ...columns.filter(isRepeated).map(({ of }) => rowsIn(data[of]).length))
  return Array.from({ length: longest }, (_, line) =>
    columns.map((column) => {
      const { of, cell, fixed, field } = column
      if (!isRepeated(column) && line > 0) return ''
      return writeCell(field, cell === undefined ? data[of] : rowsIn(data[of])[fixed?.row ?? line]?.[cell])
    }),
  )
}

const rowsIn = (value: unknown): readonly (Readonly<Record<string, unknown>> | undefined)[] =>
  Array.isArray(value) ? value.map((row) => (typeof row === 'object' && row !== null ? row : undefined)) : []
