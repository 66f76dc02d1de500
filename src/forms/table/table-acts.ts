/*
 * What can be done with rows: the new rows, what is said of it, where the focus goes, and the way back.
 */
import type { Rows } from './table-data.ts'

/** The way back from an act. */
export interface Undo {
  /** The button's full name: `撤销删除行动项第 3 行`. */
  readonly name: string
  readonly back: (rows: Rows) => Rows
  /** The row that has the focus afterwards; undefined where there may be none. */
  readonly row: number | undefined
  /** Rows that it is good for; undefined where it can be done whatever has happened since. */
  readonly only?: Rows
}

/** An act on rows. */
export interface Act {
  readonly rows: Rows
  /** What is said of it, for ears and eyes. */
  readonly said: string
  readonly undo?: Undo
}

const nth = (index: number): string => `第 ${index + 1} 行`

/** An empty row at the end. */
export const addRow = (rows: Rows): Act => ({ rows: [...rows, {}], said: `已添加${nth(rows.length)}` })

/** A row in another's place; those between move up or down. */
export const moveRow = (rows: Rows, from: number, to: number): Act => ({
  rows: spliced(spliced(rows, from, 1), to, 0, rows[from]),
  said: `${nth(from)}已移到${nth(to)}`,
})

/** A second row like this one, below it. */
export const copyRow = (rows: Rows, index: number): Act => ({
  rows: spliced(rows, index + 1, 0, { ...asRow(rows[index]) }),
  said: `已复制到${nth(index + 1)}`,
})

/** The rows without one; it can be brought back, whatever happens to the others meanwhile. */
export const removeRow = (rows: Rows, index: number, title: string): Act => {
  const row = rows[index]
  return {
    rows: spliced(rows, index, 1),
    said: `已删除${nth(index)}`,
    undo: { name: `撤销删除${title}${nth(index)}`, back: (now) => spliced(now, index, 0, row), row: index },
  }
}

/** The rows with one cell changed; an empty cell is absent. */
export const withCell = (rows: Rows, index: number, column: string, value: unknown): Rows =>
  spliced(
    rows,
    index,
    1,
    value === undefined ? without(asRow(rows[index]), column) : { ...asRow(rows[index]), [column]: value },
  )

/** The rows with some taken out and others put in their place; `toSpliced`, which is younger than our oldest browsers. */
export const spliced = (rows: Rows, at: number, gone: number, ...come: Rows): Rows => [
  ...rows.slice(0, at),
  ...come,
  ...rows.slice(at + gone),
]

/** A row as a record; what is none (a draft may hold anything) counts as empty. */
export const asRow = (row: unknown): Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null ? { ...row } : {}

const without = (row: Readonly<Record<string, unknown>>, column: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== column))
