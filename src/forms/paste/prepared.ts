/*
 * A table from elsewhere before its columns are found: upright, with one row of headings.
 */
import { type Cell, type Grid, isEmpty, NOTHING, type Row } from '../../grid/cell.ts'
import type { Column } from '../cells/cell-read.ts'
import { findHeadings, type Headings, type Match } from '../cells/find-headings.ts'
import { matchColumns } from '../cells/match-columns.ts'

/** The table as it is read. @param match How a row's cells are matched, where it isn't by the columns' names alone. */
export const prepared = (columns: readonly Column[], grid: Grid, match?: Match): Grid => {
  const by = match ?? ((titles) => matchColumns(columns, titles))
  const seen = grid.rows.filter(({ hidden }) => hidden !== true)
  const found = findHeadings(columns, seen.map(textsOf), by)
  const turned = namedSideways(columns, seen, by) > namedBy(found) ? turn(seen) : []
  if (turned.length > 1)
    return { rows: turned, notes: [...grid.notes, '原表是横着排的（标题在第一列），已经转过来读。'] }
  if (found === undefined) return grid
  const [head, next] = seen.slice(found.row)
  if (head === undefined || next === undefined || !goesOn(head, next, by)) return grid
  const both = { number: next.number, cells: joined(head, next) }
  return { ...grid, rows: grid.rows.flatMap((row) => (row === head ? [] : row === next ? [both] : [row])) }
}

const textsOf = ({ cells }: Row): readonly string[] => cells.map(({ text }) => text)

// A second line of headings: fewer words than the first, all of them of a heading, and more is named with them.
const goesOn = (head: Row, next: Row, by: Match): boolean => {
  const words = next.cells.filter((cell) => !isEmpty(cell))
  const others = words.filter(({ merged }) => merged === undefined)
  if (
    others.length === 0 ||
    words.length >= head.cells.length + 1 ||
    /\d/.test(others.map(({ text }) => text).join(''))
  )
    return false
  const isShort = others.every(({ text }) => text.trim().length <= 8)
  const named = (titles: readonly string[]): number => by(titles).filter((column) => column !== undefined).length
  const isUnder = next.cells.every((cell, at) => isEmpty(cell) || cell.merged !== undefined || isGroup(head, at))
  return isShort && isUnder && named(joined(head, next).map(({ text }) => text)) >= named(textsOf(head))
}

// Under a heading over several columns, or beside it.
const isGroup = ({ cells }: Row, at: number): boolean => isEmptyAt(cells, at) || isEmptyAt(cells, at + 1)

const isEmptyAt = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at]
  return at < cells.length && (cell === undefined || isEmpty(cell))
}

const joined = (head: Row, next: Row): readonly Cell[] =>
  Array.from({ length: Math.max(head.cells.length, next.cells.length) }, (_, at) => {
    const below = next.cells[at]
    return below === undefined || isEmpty(below) ? (head.cells[at] ?? NOTHING) : below
  })

const namedBy = (found: Headings | undefined): number =>
  found?.columns.filter((column) => column !== undefined).length ?? 0

// Of a table that lies on its side, headings stand in the first column, a row each.
const namedSideways = (columns: readonly Column[], seen: readonly Row[], by: Match): number => {
  const starts = seen.map(({ cells }) => cells.findIndex((cell) => !isEmpty(cell))).filter((at) => at !== -1)
  const first = Math.min(...starts)
  const titles = seen.map(({ cells }) => cells[first]?.text ?? '')
  return titles.length < 2 ? 0 : namedBy(findHeadings(columns, [titles], by))
}

const turn = (rows: readonly Row[]): readonly Row[] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, at) => ({
    number: at + 1,
    cells: rows.map(({ cells }) => cells[at] ?? NOTHING),
  })).filter(({ cells }) => !cells.every(isEmpty))
}
