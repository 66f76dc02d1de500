/*
 * Merged cells: what stands in the first of them is meant for each row that they reach over.
 */
import { TABLE } from '../limits/limits.ts'
import { type Cell, NOTHING, type Row } from './cell.ts'
import { columnOf } from './column-of.ts'
import { tooManyCells } from './too-much.ts'

/**
 * The rows with merged cells filled in down to the last of their rows; never to the right, and no row is made for it.
 * @throws TooMuchError where that makes more cells than are read.
 */
export const fillMerged = (rows: readonly Row[], merges: readonly string[]): readonly Row[] => {
  if (merges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.number, { ...row, cells: [...row.cells] }]))
  const filled = new Map<number, number>()
  let room: number = TABLE.cells
  for (const range of merges) {
    const found = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(range)
    const [from, to] = [Number(found?.[2]), Number(found?.[3])]
    const column = columnOf(found?.[1] ?? '')
    const first = byNumber.get(from)?.cells[column]
    // No cell is merged twice: what reaches into another range was written to be filled for ever.
    if (first === undefined || !(to > from) || from <= (filled.get(column) ?? 0)) continue
    // Rows that say something else in between, however far it reaches.
    const last = Math.min(to, from + byNumber.size * 2 + 1000)
    filled.set(column, last)
    for (let number = from; number <= last; number += 1) {
      room -= set(byNumber.get(number)?.cells, column, { ...first, merged: range })
      if (room < 0) throw tooManyCells()
    }
  }
  return rows.map((row) => byNumber.get(row.number) ?? row)
}

/** @returns how many cells that made. */
const set = (cells: Cell[] | undefined, column: number, cell: Cell): number => {
  if (cells === undefined) return 0
  const before = cells.length
  while (cells.length < column) cells.push(NOTHING)
  cells[column] = cell
  return 1 + cells.length - before
}
