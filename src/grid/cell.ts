/** A cell of a table that came from elsewhere. */
export interface Cell {
  /** What a person sees in it; empty where nothing is. */
  readonly text: string
  /**
   * What it holds where what is seen says less: `2026-03-05` where 3月5日 stands, `684321` for 68.4万. A day
   * `YYYY-MM-DD`, a moment `YYYY-MM-DD HH:mm`, a time `HH:mm`, or a plain figure.
   */
  readonly exact?: string
  /** Why nothing may be taken from it, as the rest of a sentence in Chinese that names the cell: `B24 还没有算出来……`. */
  readonly fault?: string
  /** The cells that it is merged with, `B2:B4`; in each of their rows. */
  readonly merged?: string
}

/** A row, its cells from left to right as far as one says something. */
export interface Row {
  /** As a spreadsheet counts, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** Hidden by hand or by a filter. */
  readonly hidden?: true
}

/** A table that came from elsewhere: rows from top to bottom, those that say nothing left out. */
export interface Grid {
  readonly rows: readonly Row[]
  /** What the reader should know of it besides hidden rows and merged cells, one sentence each. */
  readonly notes: readonly string[]
}

/** A cell in which nothing stands. */
export const NOTHING: Cell = { text: '' }

/** A cell of which nothing more is known than its text. */
export const textCell = (text: string): Cell => ({ text })

/** Whether a cell says nothing. */
export const isEmpty = ({ text, fault }: Cell): boolean => fault === undefined && text.trim() === ''

/** Rows of plain texts, numbered from 1. */
export const gridOfTexts = (lines: readonly (readonly string[])[], notes: readonly string[] = []): Grid => ({
  rows: lines
    .map((line, index) => ({ number: index + 1, cells: line.map(textCell) }))
    .filter(({ cells }) => !cells.every(isEmpty)),
  notes,
})

/** `A`, `Z`, `AA`: the name of a column, counted from 0. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))
