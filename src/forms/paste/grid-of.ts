import { type Cell, type Grid, gridOfTexts } from '../../grid/cell.ts'
import { htmlTable } from '../../grid/html/html-table.ts'
import { unguardFormula } from '../../grid/text/formula-guard.ts'
import { parseTsv } from '../../grid/text/tsv.ts'
import type { Clip } from './clip.ts'

/** The cells on the clipboard. HTML is the surer source: it knows where a cell ends, what it holds and what is hidden. */
export const gridOf = ({ text, html }: Clip): Grid => {
  const grid = (html === '' ? undefined : htmlTable(html)) ?? gridOfTexts(parseTsv(text))
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(unguard) })) }
}

const unguard = (cell: Cell): Cell => {
  const text = unguardFormula(cell.text)
  return text === cell.text ? cell : { ...cell, text }
}
