/*
 * A sheet while it is read: rows and cells as they come, counted, those that say nothing never built.
 */
import { TABLE } from '../limits/limits.ts'
import { type Cell, columnName, isEmpty, NOTHING, type Row } from './cell.ts'
import { tooManyCells, tooManyLines } from './too-much.ts'

/** Cells of a file, over all of its sheets. */
export interface Count {
  cells: number
}

/** Cells far to the right that are named; of more, the first ones. */
const FAR = 3

/** A sheet being read. */
export class SheetBuilder {
  readonly rows: Row[] = []
  /** Ranges of merged cells, `B2:B4`. */
  readonly merges: string[] = []
  /** Cells that say something and lie too far to the right, `XFD1`. */
  readonly far: string[] = []
  readonly #count: Count
  #number = 0
  #hidden = false
  #cells: Cell[] = []
  #column = 0

  constructor(count: Count) {
    this.#count = count
  }

  /** The place of the next cell, `B24`. */
  get place(): string {
    return `${columnName(this.#column)}${this.#number}`
  }

  /** Begins a row. @param number As the file counts, from 1. @default the next one */
  beginRow(number: number | undefined, hidden: boolean): void {
    this.#number = number ?? this.#number + 1
    this.#hidden = hidden
    this.#cells = []
    this.#column = 0
  }

  /** Goes to a column, from 0. */
  goTo(column: number): void {
    this.#column = column
  }

  /** Puts a cell at the place, and on to the right of it. @throws TooMuchError for more cells than are read. */
  put(cell: Cell, across = 1): void {
    const column = this.#column
    this.#column += across
    if (isEmpty(cell)) return
    if (column >= TABLE.columns) {
      if (this.far.length < FAR) this.far.push(`${columnName(column)}${this.#number}`)
      return
    }
    const last = Math.min(column + across, TABLE.columns)
    while (this.#cells.length < column) this.#cells.push(NOTHING)
    for (let at = column; at < last; at += 1) this.#cells[at] = cell
    this.#count.cells += last - column
    if (this.#count.cells > TABLE.cells) throw tooManyCells()
  }

  /** Says that the cell at the place reaches down over more rows. */
  merge(down: number): void {
    const name = columnName(this.#column)
    if (down > 0 && this.merges.length < TABLE.lines)
      this.merges.push(`${name}${this.#number}:${name}${this.#number + down}`)
  }

  /** Ends the row. @param times It stands so often. @throws TooMuchError for more rows than are read. */
  endRow(times = 1): void {
    const [number, cells, hidden] = [this.#number, this.#cells, this.#hidden]
    this.#number += times - 1
    if (cells.length === 0) return
    for (let at = 0; at < times; at += 1) {
      if (this.rows.length >= TABLE.lines) throw tooManyLines(TABLE.lines)
      this.rows.push({ number: number + at, cells, ...(hidden ? { hidden } : {}) })
    }
  }
}
