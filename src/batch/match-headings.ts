/*
 * Which column of a file is which of the sheet's: by its title, or by the title that it has inside its table, as long as
 * that is the only one of its name; by what others call it.
 */
import { matchColumns } from '../forms/cells/match-columns.ts'
import { nearest } from '../forms/nearest.ts'
import type { BatchColumn } from './column.ts'

/** The columns that the cells of a line name; undefined where the sheet has no such column, or an earlier one took it. */
export const matchHeadings = (
  cells: readonly string[],
  columns: readonly BatchColumn[],
): readonly (BatchColumn | undefined)[] => {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const whole = matchColumns(columns, cells)
  const left = columns.filter((column) => !whole.includes(column))
  const short = matchColumns(
    withShortTitles(left, columns),
    cells.map((cell, index) => (whole[index] === undefined ? cell : '')),
  )
  return cells.map((_, index) => byId.get((whole[index] ?? short[index])?.id ?? ''))
}

const withShortTitles = (left: readonly BatchColumn[], all: readonly BatchColumn[]): readonly BatchColumn[] => {
  const shortOf = ({ field, title }: BatchColumn): string => field.title ?? title
  return left
    .filter((column) => all.filter((other) => shortOf(other) === shortOf(column)).length === 1)
    .map((column) => ({ ...column, title: shortOf(column) }))
}

/** Why a heading isn't used, one sentence each. */
export const unusedHeadings = (
  cells: readonly string[],
  columns: readonly BatchColumn[],
  matched: readonly (BatchColumn | undefined)[],
): readonly string[] =>
  cells.flatMap((cell, index) =>
    matched[index] === undefined && cell.trim() !== '' ? [unused(cell.trim(), index, columns, matched)] : [],
  )

const unused = (
  cell: string,
  index: number,
  columns: readonly BatchColumn[],
  matched: readonly (BatchColumn | undefined)[],
): string => {
  const name = `第 ${index + 1} 列“${cell}”`
  const again = matchColumns(columns, [cell])[0]
  if (again !== undefined) return `${name}前面已经有了，只用前面那一列。`
  const free = columns.filter((column) => !matched.includes(column)).map(({ title }) => title)
  const guess = nearest(cell, free)
  return `${name}不是这张表的栏，没有用上。${guess === undefined ? '' : `是不是“${guess}”？`}`
}
