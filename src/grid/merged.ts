/*
 * Merged cells: what stands in the first of them is meant for each row that they reach over.
 */
import type { Cell, Row } from './cell.ts'
import { columnOf } from './column-of.ts'

/** The rows with merged cells filled in down to the last of their rows; never to the right, and no row is made for it. */
export const fillMerged = (rows: readonly Row[], merges: readonly string[]): readonly Row[] => {
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.number, { ...row, cells: [...row.cells] }]))
  for (const range of merges) {
    const found = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(range)
    const [from, to] = [Number(found?.[2]), Number(found?.[3])]
    const column = columnOf(found?.[1] ?? '')
    const first = byNumber.get(from)?.cells[column]
    if (first === undefined || !(to > from)) continue
    // Rows that say something else in between, however far it reaches.
    const last = Math.min(to, from + byNumber.size * 2 + 1000)
    for (let number = from; number <= last; number += 1)
      set(byNumber.get(number)?.cells, column, { ...first, merged: range })
  }
  return rows.map((row) => byNumber.get(row.number) ?? row)
}

const set = (cells: Cell[] | undefined, column: number, cell: Cell): void => {
  if (cells === undefined) return
  while (cells.length < column) cells.push({ text: '' })
  cells[column] = cell
}
