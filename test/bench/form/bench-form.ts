/*
 * How quickly the form answers: a key to the paint after it, a key to the sheet beside the form, and how long a long
 * table takes to stand.
 */
import { openSite } from '../../support/site.ts'
import { quantile } from '../quantile.ts'
import { figure, printTable } from '../table.ts'
import { measureForm } from './measure-form.ts'

/** Rows of the longest table, of seven columns; with the sheet beside it and without. */
const CASES = [
  { name: 'with the sheet', rows: 30, width: 1440 },
  { name: 'with the sheet', rows: 200, width: 1440 },
  { name: 'form alone', rows: 200, width: 1000 },
] as const

/** Measures the form of the minutes and prints the figures. */
export const benchForm = async (): Promise<void> => {
  console.log(
    '\nThe form of the minutes in Chromium over the built site, ms. Seven columns; typed into the middle row.\n',
  )
  const site = await openSite()
  const lines: string[][] = []
  for (const { name, rows, width } of CASES) {
    const { mount, key, sheet } = await measureForm(site, rows, { width })
    const shares = [0.5, 0.95, 1].map((share) => figure(quantile(key, share), 1))
    const drawn = [0.5, 0.95].map((share) => (sheet.length === 0 ? '' : figure(quantile(sheet, share), 1)))
    lines.push([name, figure(rows), figure(mount), ...shares, ...drawn, figure(key.length), figure(sheet.length)])
  }
  await site.close()
  printTable(['', 'rows', 'mount', 'key median', 'p95', 'most', 'sheet median', 'p95', 'keys', 'sheets'], lines)
}
