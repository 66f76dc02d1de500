/*
 * Cells that lie far below the data, where somebody's hand slipped: one in A1048576 is no line of a list.
 */
import { columnName, type Grid, isEmpty, type Row } from './cell.ts'

/** Empty lines in between that no list has. */
const GAP = 1000

/** More rows than this below the gap are data, wherever they stand. */
const FEW = 5

/** The grid without stray rows far below, and which they were. */
export const withoutStray = ({ rows, notes }: Grid): Grid => {
  const from = rows.findIndex(({ number }, index) => index > 0 && number - (rows[index - 1]?.number ?? 0) > GAP)
  if (from === -1 || rows.length - from > FEW) return { rows, notes }
  return { rows: rows.slice(0, from), notes: [...notes, ...rows.slice(from).map(sentence)] }
}

const sentence = ({ number, cells }: Row): string => {
  const at = cells.findIndex((cell) => !isEmpty(cell))
  return `${columnName(at)}${number} 这一格写着“${cells[at]?.text.slice(0, 20)}”，离上面的内容很远，像是误填的，没有用上。`
}
