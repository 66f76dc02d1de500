/*
 * Tables of GFM: one line a row, no cell over several columns, no line breaks but `<br>` (GFM, §4.10).
 */
import type { Align, Rating, Row, Table } from '../../model/document.ts'
import { plainText, runsOf, type Text } from '../../model/text.ts'
import { cellsOf } from '../cells-of.ts'
import { inCell } from './inline.ts'

/** A table; a cell that spans several columns is followed by empty ones, groups and totals are bold. */
export const table = ({ columns, rows }: Table): string => {
  if (columns.length === 0) return ''
  return [
    line(columns.map(({ title }) => inCell(title))),
    line(columns.map(({ align }) => RULES[align ?? 'left'])),
    ...rows.map((row) => line(rowCells(row))),
  ].join('\n')
}

/** A scale as a table of its criteria. */
export const ratingTable = ({ highest, ends, items }: Rating): string => {
  const scale =
    ends === undefined ? `满分 ${highest} 分` : `1 分：${inCell(ends[0])}，${highest} 分：${inCell(ends[1])}`
  return [
    line(['项目', `评分（${scale}）`, '说明']),
    line(['---', ':-:', '---']),
    ...items.map(({ label, points, remark = '' }) =>
      line([inCell(label), points === undefined ? '—' : String(points), inCell(remark)]),
    ),
  ].join('\n')
}

const RULES: Readonly<Record<Align, string>> = { left: '---', center: ':-:', right: '--:', decimal: '--:' }

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const rowCells = (row: Row): readonly string[] =>
  cellsOf(row).flatMap(({ text, span }) => [
    inCell(row.role === undefined ? text : inBold(text)),
    ...Array.from({ length: span - 1 }, () => ''),
  ])

const inBold = (text: Text): Text => (plainText(text) === '' ? '' : runsOf(text).map((run) => ({ ...run, bold: true })))
