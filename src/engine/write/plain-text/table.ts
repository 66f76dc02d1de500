/*
 * A table in a chat: one numbered item a row. Short cells stand side by side under a line that says what they are;
 * where a cell is long, each has a line of its own with its column's title.
 */

import type { Row, Table } from '../../model/document.ts'
import { cellsOf } from '../cells-of.ts'
import { EMPTY, isEmpty } from '../empty.ts'
import type { Piece } from './piece.ts'
import { inLine } from './say.ts'

/** A cell of more characters than two lines of a phone gets its own line, and so do all of its table. */
const LONGEST_SIDE_BY_SIDE = 40

/** A cell with the column it begins in. */
interface Placed {
  readonly column: number
  readonly text: string
}

/** How the rows of a table are told. */
interface Telling {
  readonly titles: readonly string[]
  /** Columns in which something is said, the one with the rows' numbers left out. */
  readonly told: readonly number[]
  readonly isLong: boolean
}

/** The pieces of a table. */
export const tablePieces = (table: Table): readonly Piece[] => {
  const rows = table.rows.map((row) => ({ role: row.role, cells: place(row) }))
  const cells = rows.map((row) => row.cells)
  if (cells.flat().every(({ text }) => isEmpty(text))) return [{ text: '（无）' }]
  const telling = {
    titles: table.columns.map(({ title }) => inLine(title)),
    told: columnsTold(
      table,
      rows.filter(({ role }) => role === undefined).map((row) => row.cells),
    ),
    isLong: cells.flat().some(({ text }) => text.length > LONGEST_SIDE_BY_SIDE),
  }
  const legend = legendOf(telling)
  let number = 0
  return [
    ...(legend === undefined ? [] : [{ text: legend, keepWithNext: true }]),
    ...rows.flatMap((row): readonly Piece[] => {
      if (row.role === undefined) number += 1
      const text = row.role === undefined ? rowText(row.cells, number, telling) : roleText(row.role, row.cells, telling)
      return text === '' ? [] : [{ text, again: legend, keepWithNext: row.role === 'group' }]
    }),
  ]
}

const legendOf = ({ titles, told, isLong }: Telling): string | undefined =>
  isLong || told.length < 2 ? undefined : `（${told.map((column) => titles[column]).join('｜')}）`

const place = (row: Row): readonly Placed[] => cellsOf(row).map(({ column, text }) => ({ column, text: inLine(text) }))

const columnsTold = ({ columns }: Table, rows: readonly (readonly Placed[])[]): readonly number[] => {
  const isNumbered = columns.length > 1 && rows.every(([first], index) => first?.text === String(index + 1))
  return columns
    .map((_, column) => column)
    .slice(isNumbered ? 1 : 0)
    .filter((column) => rows.some((cells) => cells.some((cell) => cell.column === column && !isEmpty(cell.text))))
}

const rowText = (cells: readonly Placed[], number: number, { titles, told, isLong }: Telling): string => {
  const said = told.flatMap((column) => cells.filter((cell) => cell.column === column))
  const [first, ...rest] = said.slice(0, said.findLastIndex(({ text }) => !isEmpty(text)) + 1)
  if (first === undefined) return ''
  const begin = `${number}. ${first.text === '' ? EMPTY : first.text}`
  // An empty cell between others keeps its place, or those after it would change their meaning.
  if (!isLong) return [begin, ...rest.map(({ text }) => (text === '' ? EMPTY : text))].join('｜')
  return [
    begin,
    ...rest.filter(({ text }) => !isEmpty(text)).map((cell) => `\u3000${titled(cell, titles, '：')}`),
  ].join('\n')
}

const roleText = (role: 'group' | 'total', cells: readonly Placed[], { titles }: Telling): string => {
  const [first, ...rest] = cells.filter(({ text }) => !isEmpty(text))
  if (first === undefined) return ''
  if (role === 'group') return `〔${[first, ...rest].map(({ text }) => text).join('｜')}〕`
  return [first.text, ...rest.map((cell) => titled(cell, titles, ' '))].join('｜')
}

const titled = ({ column, text }: Placed, titles: readonly string[], between: string): string =>
  [titles[column] ?? '', text].filter((part) => part !== '').join(between)
