/*
 * A row of cells, for tables and for grids of labels and values: as tall as its tallest cell, framed, split between
 * lines when it is taller than a page.
 */
import type { FieldPath } from '../model/document.ts'
import { moveItem } from '../model/items.ts'
import type { Item, RuleItem } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import type { FlowItem, TableHead } from '../paginate/flow-item.ts'
import { placeText, type SetText, sliceText } from './set-text.ts'
import { CELL, FRAME, LABEL_GREY, MIN_LINES, RULE, type TypeStyle } from './style.ts'

/** A cell whose text is broken already. */
export interface SetCell {
  readonly x: Pt
  readonly width: Pt
  readonly set: SetText
  readonly style: TypeStyle
  readonly align?: 'left' | 'center' | 'right' | undefined
  /** White at the right that stays free, so that decimal points stand below each other. */
  readonly inset?: Pt | undefined
  readonly shaded?: boolean | undefined
  /** Drawn beside the text, relative to the cell's corner: the scale of a rating. */
  readonly drawing?: readonly Item[] | undefined
  readonly tag?: number | undefined
  readonly field?: FieldPath | undefined
}

export interface SetRow {
  readonly cells: readonly SetCell[]
  readonly minHeight?: Pt | undefined
  /** The first row of a grid draws the frame's upper edge; later ones leave it to the row above. */
  readonly isFirst?: boolean | undefined
  readonly isLast?: boolean | undefined
  readonly head?: TableHead | undefined
  readonly gap?: Pt | undefined
  readonly keepWithNext?: boolean | undefined
  /** Thickness of the frame. @default FRAME */
  readonly frame?: Pt | undefined
}

/** A row as a piece of the flow. Cells touch: the sum of their widths is the width of the row. */
export const rowItem = (row: SetRow): FlowItem => {
  const textHeight = Math.max(...row.cells.map((cell) => cell.set.lines.length * cell.style.leading))
  const height = Math.max(textHeight + 2 * CELL.padY, row.minHeight ?? 0)
  return {
    height,
    gap: row.gap,
    head: row.head,
    keepWithNext: row.keepWithNext,
    whole: true,
    content: [...areas(row, height), ...frame(row, height), ...row.cells.flatMap(textOf)],
    split: (room) => splitRow(row, room),
  }
}

const areas = (row: SetRow, height: Pt): Item[] => {
  const shaded = row.cells
    .filter((cell) => cell.shaded)
    .map(({ x, width }) => ({ kind: 'box' as const, x, y: 0, width, height, grey: LABEL_GREY }))
  const fields = row.cells
    .filter((cell) => cell.field !== undefined)
    .map(({ x, width, field }) => ({ kind: 'box' as const, x, y: 0, width, height, field }))
  return [...shaded, ...fields]
}

const frame = (row: SetRow, height: Pt): RuleItem[] => {
  const thick = row.frame ?? FRAME
  const left = Math.min(...row.cells.map((cell) => cell.x))
  const right = Math.max(...row.cells.map((cell) => cell.x + cell.width))
  const across = (y: Pt, thickness: Pt): RuleItem => ({ kind: 'rule', x1: left, y1: y, x2: right, y2: y, thickness })
  const down = (x: Pt, thickness: Pt): RuleItem => ({ kind: 'rule', x1: x, y1: 0, x2: x, y2: height, thickness })
  return [
    // Under a head its lower edge is there already; without one a row may come first on a page and must close itself.
    ...(row.isFirst || row.head === undefined ? [across(0, row.isFirst ? thick : RULE)] : []),
    ...row.cells.map(({ x }) => down(x, x === left ? thick : RULE)),
    down(right, thick),
    across(height, row.isLast ? thick : RULE),
  ]
}

const textOf = (cell: SetCell): readonly Item[] => [
  ...(cell.drawing ?? []).map((item) => moveItem(item, cell.x, 0)),
  ...placeText(cell.set, cell.style, {
    x: cell.x + CELL.padX,
    y: CELL.padY,
    room: cell.width - 2 * CELL.padX - (cell.inset ?? 0),
    align: cell.align,
    tag: cell.tag,
  }),
]

/** Only reached by a row that is taller than a page. Every cell is cut at the same height; a short one may end above. */
const splitRow = (row: SetRow, room: Pt): readonly [FlowItem, FlowItem] | undefined => {
  const leading = Math.max(...row.cells.map((cell) => cell.style.leading))
  const longest = Math.max(...row.cells.map((cell) => cell.set.lines.length))
  const count = Math.min(Math.floor((room - 2 * CELL.padY) / leading), longest - MIN_LINES)
  if (count < MIN_LINES) return undefined
  const part = (from: number, to: number | undefined, ends: Partial<SetRow>): FlowItem =>
    rowItem({
      ...row,
      ...ends,
      minHeight: undefined,
      cells: row.cells.map((cell) => ({
        ...cell,
        set: sliceText(cell.set, from, to),
        drawing: from === 0 ? cell.drawing : undefined,
      })),
    })
  return [part(0, count, { isLast: true }), part(count, undefined, { isFirst: row.head === undefined, gap: undefined })]
}
