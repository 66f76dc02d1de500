import type { KeyValue, KeyValues } from '../model/document.ts'
import type { Pt } from '../model/units.ts'
import type { FlowItem } from '../paginate/flow-item.ts'
import { rowItem, type SetCell } from './cell-row.ts'
import type { Setting } from './setting.ts'
import { CELL, GAP, TYPE } from './style.ts'

/** A grid of so few rows goes to the next page as a whole. */
const SHORT_GRID = 4

/** Labels never take more of a pair than this; longer ones are broken. */
const LABEL_SHARE = 0.4

/** A pair narrower than this has no room for one character of its label, in points. */
const LEAST_PAIR: Pt = (TYPE.label.size + 2 * CELL.padX) / LABEL_SHARE

/**
 * A grid of labels and values, one row of the grid a piece.
 * An item that doesn't fit into what is left of its row begins the next; the last item of a row takes what is left.
 */
export const layoutKeyValues = (asked: KeyValues, setting: Setting): readonly FlowItem[] => {
  const block = { ...asked, columns: columnsIn(setting.width, asked.columns) }
  const pairWidth = setting.width / block.columns
  const labelWidth = Math.min(block.labelWidth ?? widestLabel(block, setting), LABEL_SHARE * pairWidth)
  const table = setting.tag({ type: 'Table', parent: setting.root })
  const rows = packRows(block)
  return rows.map((row, index) => {
    const rowTag = setting.tag({ type: 'TR', parent: table })
    let x = 0
    const cells = row.flatMap(({ item, span }) => {
      const pair = { x, width: span * pairWidth }
      x += pair.width
      return pairCells(item, pair, labelWidth, span, rowTag, setting)
    })
    return rowItem({
      cells,
      minHeight: Math.max(...row.map(({ item }) => item.minHeight ?? 0)),
      isFirst: index === 0,
      isLast: index === rows.length - 1,
      gap: index === 0 ? GAP.table : 0,
      keepWithNext: rows.length <= SHORT_GRID && index < rows.length - 1,
    })
  })
}

/** As many pairs beside each other as asked for, or as there is room for in a narrow place. */
const columnsIn = (width: Pt, asked: KeyValues['columns']): KeyValues['columns'] => {
  if (width >= asked * LEAST_PAIR) return asked
  return width >= 2 * LEAST_PAIR && asked > 2 ? 2 : 1
}

const widestLabel = (block: KeyValues, setting: Setting): Pt => {
  const widest = Math.max(...block.items.map(({ label }) => setting.measure(label, TYPE.label)))
  return widest + 2 * CELL.padX
}

interface Placed {
  readonly item: KeyValue
  readonly span: number
}

const packRows = ({ items, columns }: KeyValues): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = []
  let free = 0
  for (const item of items) {
    const span = Math.min(item.span ?? 1, columns)
    if (span > free) {
      rows.push([])
      free = columns
    }
    rows.at(-1)?.push({ item, span })
    free -= span
  }
  return rows.map((row) => stretchLast(row, columns))
}

const stretchLast = (row: readonly Placed[], columns: number): readonly Placed[] => {
  const taken = row.reduce((sum, { span }) => sum + span, 0)
  return row.map((placed, index) =>
    index === row.length - 1 ? { ...placed, span: placed.span + columns - taken } : placed,
  )
}

const pairCells = (
  { label, value, field }: KeyValue,
  pair: { readonly x: Pt; readonly width: Pt },
  labelWidth: Pt,
  span: number,
  rowTag: number,
  setting: Setting,
): readonly SetCell[] => {
  const valueWidth = pair.width - labelWidth
  const head = setting.tag({ type: 'TH', parent: rowTag, scope: 'Row' })
  const tag = setting.tag({ type: 'TD', parent: rowTag, columnSpan: 2 * span - 1 })
  return [
    {
      x: pair.x,
      width: labelWidth,
      set: setting.set(label, labelWidth - 2 * CELL.padX, TYPE.label, { tag: head }),
      style: TYPE.label,
      shaded: true,
      tag: head,
    },
    {
      x: pair.x + labelWidth,
      width: valueWidth,
      set: setting.set(value, valueWidth - 2 * CELL.padX, TYPE.cell, { field, tag }),
      style: TYPE.cell,
      tag,
      field,
    },
  ]
}
