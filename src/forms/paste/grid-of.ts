import { unguardFormula } from '../cells/formula-guard.ts'
import { parseTsv } from '../cells/tsv.ts'
import type { Clip } from './clip.ts'
import { htmlGrid } from './html-grid.ts'

/** The cells on the clipboard, rows that say nothing left out. HTML is the surer source: it knows where a cell ends. */
export const gridOf = ({ text, html }: Clip): readonly (readonly string[])[] =>
  (htmlGrid(html) ?? parseTsv(text))
    .map((row) => row.map(unguardFormula))
    .filter((row) => row.some((cell) => cell.trim() !== ''))
