/*
 * A table: its head comes again on every page, its rows are pieces of the flow.
 */
import type { Column, Row, Table } from '../model/document.ts'
import { plainText } from '../model/text.ts'
import type { Pt } from '../model/units.ts'
import type { FlowItem, TableHead } from '../paginate/flow-item.ts'
import { rowItem, type SetCell } from './cell-row.ts'
import { type ColumnPlace, cellOf, placeColumns, textAt } from './columns.ts'
import type { Setting } from './setting.ts'
import { CELL, GAP, TYPE } from './style.ts'

/** Head and rows of a table; without rows the head stands alone. */
export const layoutTable = (table: Table, setting: Setting): readonly FlowItem[] => {
  const places = placeColumns(table, setting)
  const tag = setting.tag({ type: 'Table', parent: setting.root })
  const head = layoutHead(table.columns, places, tag, setting)
  if (table.rows.length === 0) return [{ ...head.first, gap: GAP.table }]
  const body = setting.tag({ type: 'TBody', parent: tag })
  const insets = decimalInsets(table, setting)
  return table.rows.map((row, index) =>
    rowItem({
      cells: layoutCells(row, table, places, insets, setting.tag({ type: 'TR', parent: body }), setting).map(
        (cell) => ({
          ...cell,
          shaded: row.role !== undefined || (table.zebra === true && index % 2 === 1),
        }),
      ),
      minHeight: row.minHeight,
      head,
      isLast: index === table.rows.length - 1,
      gap: index === 0 ? GAP.table : 0,
      keepWithNext: row.role === 'group' || isKept(table.rows, index),
    }),
  )
}

/** Two rows at least on either side of a page's end, and never a total alone. */
const isKept = (rows: readonly Row[], index: number): boolean =>
  rows[index + 1]?.role === 'total' || (rows.length > 1 && index === 0) || index === rows.length - 2

const layoutHead = (
  columns: readonly Column[],
  places: readonly ColumnPlace[],
  table: number,
  setting: Setting,
): TableHead => {
  const section = setting.tag({ type: 'THead', parent: table })
  const rowTag = setting.tag({ type: 'TR', parent: section })
  const cells = columns.map(({ title, align }, index): SetCell => {
    const place = places[index] as ColumnPlace // one a column
    const tag = setting.tag({ type: 'TH', parent: rowTag, scope: 'Column' })
    return {
      ...place,
      set: setting.set(title, place.width - 2 * CELL.padX, TYPE.label, { tag }),
      style: TYPE.label,
      align: align === 'decimal' ? 'right' : align,
      shaded: true,
      tag,
    }
  })
  return {
    first: rowItem({ cells, isFirst: true }),
    again: rowItem({ cells: cells.map((cell) => ({ ...cell, tag: undefined })), isFirst: true }),
  }
}

const layoutCells = (
  row: Row,
  { columns }: Table,
  places: readonly ColumnPlace[],
  insets: readonly Pt[],
  rowTag: number,
  setting: Setting,
): readonly SetCell[] => {
  const style = row.role === undefined ? TYPE.cell : TYPE.label
  let at = 0
  return row.cells.map((given) => {
    const { text, span = 1, align = columns[at]?.align, field = row.field } = cellOf(given)
    const own = places.slice(at, at + span)
    const width = own.reduce((sum, place) => sum + place.width, 0)
    const x = own[0]?.x ?? 0
    const inset = align === 'decimal' ? insetOf(plainText(text), insets[at] ?? 0, setting) : 0
    at += span
    const tag = setting.tag({ type: 'TD', parent: rowTag, columnSpan: span })
    return {
      x,
      width,
      set: setting.set(text, width - 2 * CELL.padX - inset, style, { field, tag }),
      style,
      align: align === 'decimal' ? 'right' : align,
      inset,
      tag,
      field,
    }
  })
}

/** By column: the widest part behind a decimal point, in columns that are set by it. */
const decimalInsets = ({ columns, rows }: Table, setting: Setting): readonly Pt[] =>
  columns.map(({ align }, index) =>
    align === 'decimal' ? Math.max(0, ...rows.map((row) => fraction(textAt(row, index), setting))) : 0,
  )

const fraction = (text: string, setting: Setting): Pt => {
  const tail = /\.\d+\D*$/.exec(text)?.[0]
  return tail === undefined ? 0 : setting.measure(tail, TYPE.cell)
}

/** What is not a figure is set right, like the longest figure. */
const insetOf = (text: string, widest: Pt, setting: Setting): Pt =>
  /\d/.test(text) ? Math.max(widest - fraction(text, setting), 0) : 0
