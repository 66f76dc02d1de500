import { boundedTexts, withoutHuge } from '../../grid/bounded.ts'
import type { Cell, Grid } from '../../grid/cell.ts'
import { htmlTable } from '../../grid/html/html-table.ts'
import { unguardFormula } from '../../grid/text/formula-guard.ts'
import { parseTsv } from '../../grid/text/tsv.ts'
import { TooMuchError } from '../../grid/too-much.ts'
import type { Clip } from './clip.ts'

/** A table that was pasted, or a sentence on why there is none. */
export type GridRead = { readonly ok: true; readonly grid: Grid } | { readonly ok: false; readonly reason: string }

/** The cells on the clipboard, as far as they are read. Never throws because of them. */
export const readGrid = (clip: Clip): GridRead => {
  try {
    return { ok: true, grid: gridOf(clip) }
  } catch (error) {
    if (error instanceof TooMuchError)
      return { ok: false, reason: `粘贴的${error.message.replace(/^这个文件/, '内容')}` }
    throw error
  }
}

/**
 * The cells on the clipboard. HTML is the surer source: it knows where a cell ends, what it holds and what is hidden.
 * @throws TooMuchError for more than is read.
 */
export const gridOf = ({ text, html }: Clip): Grid => {
  const grid = (html === '' ? undefined : htmlTable(html)) ?? boundedTexts(parseTsv(text))
  return withoutHuge({ ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(unguard) })) })
}

const unguard = (cell: Cell): Cell => {
  const text = unguardFormula(cell.text)
  return text === cell.text ? cell : { ...cell, text }
}
