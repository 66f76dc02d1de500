/*
 * Tables as CSV files, for and from spreadsheets. The only place that knows Papa Parse; fetched when it is used.
 */
import Papa from 'papaparse'
import { guardFormula, unguardFormula } from './formula-guard.ts'

/** By it a spreadsheet knows that the file is UTF-8. */
const BOM = '\ufeff'

/** The cells of a CSV file, which its first line shows to be parted by commas, semicolons or tabs. Empty lines are left out. */
export const parseCsv = (text: string): readonly (readonly string[])[] =>
  parseLines(text).filter((row) => row.some((cell) => cell.trim() !== ''))

/** The same with the empty lines, where it matters on which line something stands. */
export const parseLines = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter: delimiterOf(text) }).data.map((row) => row.map(unguardFormula))

/** A CSV file that a spreadsheet opens as it is meant: no cell of it is run as a formula. */
export const writeCsv = (grid: readonly (readonly string[])[]): string =>
  BOM +
  Papa.unparse(
    grid.map((row) => row.map(guardFormula)),
    { newline: '\r\n' },
  )

// Papa Parse guesses from all lines, and an empty one at the end leads it astray.
const delimiterOf = (text: string): string => {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)
  const often = (mark: string): number => first.split(mark).length
  return [',', '\t', ';'].sort((a, b) => often(b) - often(a))[0] ?? ','
}
