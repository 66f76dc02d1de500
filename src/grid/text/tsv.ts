/*
 * A block of cells as plain text on the clipboard: cells parted by tabs, rows by line ends. A cell that holds either, or
 * begins with a quotation mark, stands in quotation marks with its own doubled, as spreadsheets write it.
 */

import { TABLE } from '../../limits/limits.ts'
import { boundMarks } from './bound-marks.ts'

/**
 * The cells of a text. Those that don't quote (Numbers) are understood too: a mark that isn't closed is part of the text.
 * @param most Lines that are read; of more comes one more, which tells whoever takes them.
 * @throws TooMuchError for more cells than are read.
 */
export const parseTsv = (text: string, most: number = TABLE.lines): readonly (readonly string[])[] => {
  boundMarks(text, '\t')
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const grid: string[][] = [[]]
  for (const { value, end } of cellsOf(plain)) {
    grid.at(-1)?.push(value)
    if (end === '\n') grid.push([])
    if (grid.length > most) break
  }
  return grid
}

/** The text of a block. */
export const writeTsv = (grid: readonly (readonly string[])[]): string =>
  grid.map((row) => `${row.map(quoteCell).join('\t')}\r\n`).join('')

const quoteCell = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const QUOTED = /"((?:[^"]|"")*)"(\t|\n|$)/y
const BARE = /([^\t\n]*)(\t|\n|$)/y

function* cellsOf(text: string): Generator<{ readonly value: string; readonly end: string }> {
  let at = 0
  for (;;) {
    const quoted = matchAt(QUOTED, text, at)
    const found = quoted ?? matchAt(BARE, text, at)
    const [all = '', value = '', end = ''] = found ?? []
    yield { value: quoted ? value.replaceAll('""', '"') : value, end }
    if (end === '') return
    at += all.length
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
