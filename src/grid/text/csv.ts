/*
 * Tables as CSV files, for and from spreadsheets. The only place that knows Papa Parse; fetched when it is used.
 */
import Papa from 'papaparse'
import { boundMarks } from './bound-marks.ts'
import { delimiterOf } from './delimiter.ts'
import { guardFormula, unguardFormula } from './formula-guard.ts'

/** By it a spreadsheet knows that the file is UTF-8. */
const BOM = '\ufeff'

/**
 * The cells of a CSV file, its empty lines included, so that lines can be counted.
 * @throws TooMuchError for more than is read.
 */
export const parseLines = (text: string): readonly (readonly string[])[] => {
  const { mark, skipped } = delimiterOf(text)
  boundMarks(text, mark)
  const lines = Papa.parse<string[]>(text, { delimiter: mark }).data.map((row) => row.map(unguardFormula))
  // The line that only says what parts the cells is none of the table; it is counted all the same.
  return skipped ? [[''], ...lines.slice(1)] : lines
}

/** A CSV file that a spreadsheet opens as it is meant: no cell of it is run as a formula. */
export const writeCsv = (grid: readonly (readonly string[])[]): string =>
  BOM +
  Papa.unparse(
    grid.map((row) => row.map(guardFormula)),
    // Also what another reader, or ours, could take for the mark that parts the cells.
    { newline: '\r\n', quotes: (value: unknown) => /[;\t]/.test(String(value)) },
  )
