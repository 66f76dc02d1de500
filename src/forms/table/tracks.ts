/*
 * How wide the columns of a table are, and how much room the table needs at the least.
 */
import type { ColumnKind, FormColumn } from '../column.ts'

interface Width {
  /** px that a column needs to be written in. */
  readonly least: number
  /** Its part of the room that is left over. */
  readonly share: number
}

const WIDTHS: Readonly<Record<ColumnKind, Width>> = {
  word: { least: 62, share: 3 },
  figure: { least: 66, share: 3 },
  date: { least: 118, share: 2 },
  moment: { least: 172, share: 2 },
  line: { least: 88, share: 5 },
  text: { least: 130, share: 12 },
}

/** The row's number, and what can be done with the row. */
const NUMBER = 40
const ACTIONS = 64

/** px of a character in a list of options, and of what the list needs besides. */
const CHARACTER = 15
const LIST = 34

/** px of an amount of money: 99,999,999.99. */
const MONEY = 90

/**
 * Characters of an option that are always to be read: those of 请选择, which stands where nothing is chosen, and so many of
 * the longest; the rest of a longer one is seen when the list is open.
 */
const SHORTEST = 3
const LONGEST = 5

/** The value of `grid-template-columns` for a row. @param fixed Nothing can be done with a row. */
export const tracksOf = (columns: readonly FormColumn[], fixed: boolean): string =>
  [
    `${NUMBER}px`,
    ...columns.map((column) => `minmax(${leastOf(column)}px, ${WIDTHS[column.kind].share}fr)`),
    ...(fixed ? [] : [`${ACTIONS}px`]),
  ].join(' ')

/** px that the table needs for its columns; with less, each row is a card. */
export const roomFor = (columns: readonly FormColumn[], fixed: boolean): number =>
  columns.reduce((sum, column) => sum + leastOf(column), NUMBER + (fixed ? 0 : ACTIONS))

const leastOf = ({ kind, field }: FormColumn): number => {
  if (field['x-unit'] === '元') return MONEY
  if (field.enum === undefined) return WIDTHS[kind].least
  const longest = Math.max(SHORTEST, ...field.enum.map((option) => [...String(option)].length))
  return Math.min(longest, LONGEST) * CHARACTER + LIST
}
