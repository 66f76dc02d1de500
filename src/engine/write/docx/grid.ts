/*
 * Tables of Word: ruled ones for data, unseen ones to put things side by side.
 */
import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Pt } from '../../model/units.ts'
import { CELL, FRAME, RULE } from './look.ts'
import { eighths, twips } from './units.ts'

/** A cell: its paragraphs, and how it stands. */
export interface GridCell {
  readonly children: readonly (Paragraph | Table)[]
  /** @default 1 */
  readonly span?: number | undefined
  /** `RRGGBB` */
  readonly fill?: string | undefined
  readonly middle?: boolean | undefined
  /** A rule below, in a table without rules. */
  readonly ruleBelow?: boolean | undefined
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly minHeight?: Pt | undefined
  /** Repeated on every page; only rows at the beginning. */
  readonly isHead?: boolean | undefined
}

/** @param rules Whether frame and rules are drawn; without them the cells have no white either. */
export const grid = (widths: readonly Pt[], rows: readonly GridRow[], rules: 'ruled' | 'unseen' = 'ruled'): Table => {
  const { padX, padY } = rules === 'ruled' ? CELL : NO_WHITE
  return new Table({
    width: { size: twips(sum(widths)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    // Word sets the text of a table, not its frame, on the margin.
    indent: { size: 0, type: WidthType.DXA },
    margins: { left: twips(padX), right: twips(padX), top: twips(padY), bottom: twips(padY) },
    borders: rules === 'ruled' ? RULED : UNSEEN,
    rows: rows.map((row) => gridRow(row, widths)),
  })
}

const gridRow = ({ cells, minHeight, isHead = false }: GridRow, widths: readonly Pt[]): TableRow => {
  let column = 0
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(minHeight === undefined ? {} : { height: { value: twips(minHeight), rule: HeightRule.ATLEAST } }),
    children: cells.map(({ children, span = 1, fill, middle, ruleBelow }) => {
      const width = sum(widths.slice(column, column + span))
      column += span
      return new TableCell({
        children,
        width: { size: twips(width), type: WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(fill === undefined ? {} : { shading: { fill } }),
        ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
        ...(ruleBelow ? { borders: { bottom: line(RULE) } } : {}),
      })
    }),
  })
}

const NO_WHITE = { padX: 0, padY: 0 } as const

const line = (thickness: Pt) => ({ style: BorderStyle.SINGLE, size: eighths(thickness), color: '000000' })
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

const RULED = {
  top: line(FRAME),
  right: line(FRAME),
  bottom: line(FRAME),
  left: line(FRAME),
  insideHorizontal: line(RULE),
  insideVertical: line(RULE),
}

const UNSEEN = { top: none, right: none, bottom: none, left: none, insideHorizontal: none, insideVertical: none }

const sum = (lengths: readonly Pt[]): Pt => lengths.reduce((total, length) => total + length, 0)
