import type { Table as WordTable } from 'docx'
import type { Align, Row, Table } from '../../model/document.ts'
import { plainText } from '../../model/text.ts'
import type { Pt } from '../../model/units.ts'
import { cellsOf, type PlacedCell } from '../cells-of.ts'
import { type CellStyle, cellParagraph } from './cell-paragraph.ts'
import { columnWidths } from './column-widths.ts'
import { tailWidth, widestTail } from './decimals.ts'
import { type GridRow, grid } from './grid.ts'
import { LABEL_GREY, ZEBRA_GREY } from './look.ts'
import type { Setting } from './setting.ts'

/** A table: its head on every page, totals never parted from the row before them. */
export const tableTable = (block: Table, setting: Setting): WordTable => {
  const tails = block.columns.map((_, column) => widestTail(block.rows, column))
  const aligns = block.columns.map(({ align = 'left' }) => align)
  const head: GridRow = {
    isHead: true,
    cells: block.columns.map(({ title, align }) => ({
      children: [cellParagraph(title, { ...setting, keepWithNext: true }, { style: 'label', align: plain(align) })],
      fill: LABEL_GREY,
    })),
  }
  const rows = block.rows.map((row, index): GridRow => {
    const keepWithNext = keepsWithNext(row, block.rows[index + 1], setting)
    return {
      minHeight: row.minHeight,
      cells: cellsOf(row).map((cell) => ({
        span: cell.span,
        fill: fillOf(row, block.zebra === true && index % 2 === 1),
        children: [
          cellParagraph(cell.text, { ...setting, keepWithNext }, cellStyle(row, cell, aligns[cell.column], tails)),
        ],
      })),
    }
  })
  return grid(columnWidths(block, setting.room), [head, ...rows])
}

const keepsWithNext = (row: Row, next: Row | undefined, setting: Setting): boolean =>
  next === undefined ? setting.keepWithNext : row.role === 'group' || next.role === 'total'

const fillOf = ({ role }: Row, striped: boolean): string | undefined =>
  role === 'group' || (striped && role === undefined) ? ZEBRA_GREY : undefined

const cellStyle = (
  { role }: Row,
  { text, align: own, span, column }: PlacedCell,
  ofColumn: Align | undefined,
  tails: readonly Pt[],
): CellStyle => {
  const align = own ?? (span === 1 ? ofColumn : undefined)
  return {
    style: role === undefined ? 'cell' : 'label',
    align: plain(align),
    // What is missing behind the point is made up by white, so that the points stand below each other.
    indentRight: align === 'decimal' ? (tails[column] ?? 0) - tailWidth(plainText(text)) : 0,
  }
}

const plain = (align: Align | undefined): 'left' | 'center' | 'right' =>
  align === 'decimal' ? 'right' : (align ?? 'left')
