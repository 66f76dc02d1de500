/*
 * A row of cells, for tables and for grids of labels and values: as tall as its tallest cell, framed, split between
 * lines when it is taller than a page.
 */
import type { FieldPath } from '../model/document.ts'
import type { FrameItem, Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { drawMoved, type FlowItem, type TableHead } from '../paginate/flow-item.ts'
import { drawText, type SetText, sliceText } from './set-text.ts'
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
  /** Shades all cells. */
  readonly shaded?: boolean | undefined
  /** What all cells belong to. */
  readonly field?: FieldPath | undefined
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
  let textHeight = 0
  for (const { set, style } of row.cells) textHeight = Math.max(textHeight, set.lines.length * style.leading)
  const height = Math.max(textHeight + 2 * CELL.padY, row.minHeight ?? 0)
  return {
    height,
    gap: row.gap,
    head: row.head,
    keepWithNext: row.keepWithNext,
    whole: true,
    draw: (items, x, y) => drawRow(row, height, items, x, y),
    split: (room) => splitRow(row, room),
  }
}

const drawRow = (row: SetRow, height: Pt, items: Item[], left: Pt, top: Pt): void => {
  const frame = frameOf(row, height, left, top)
  if (row.field !== undefined) {
    const width = frame.uprights.at(-1) ?? 0
    items.push({ kind: 'box', x: frame.x, y: top, width, height, field: row.field })
  }
  for (const { shaded = row.shaded, field, x, width } of row.cells) {
    const area = { kind: 'box', x: left + x, y: top, width, height } as const
    if (shaded) items.push({ ...area, grey: LABEL_GREY })
    if (field !== undefined) items.push({ ...area, field })
  }
  items.push(frame)
  for (const cell of row.cells) drawCell(cell, items, left + cell.x, top)
}

const frameOf = ({ cells, isFirst, isLast, head, frame = FRAME }: SetRow, height: Pt, left: Pt, top: Pt): FrameItem => {
  const [first, last] = [cells[0], cells.at(-1)]
  const from = first?.x ?? 0
  const uprights = cells.map(({ x }) => x - from)
  uprights.push((last?.x ?? 0) + (last?.width ?? 0) - from)
  return {
    kind: 'frame',
    x: left + from,
    y: top,
    height,
    uprights,
    // Under a head its lower edge is there already; without one a row may come first on a page and must close itself.
    top: isFirst ? frame : head === undefined ? RULE : undefined,
    bottom: isLast ? frame : RULE,
    edge: frame,
    inner: RULE,
  }
}

const drawCell = (
  { set, style, width, align, inset = 0, drawing, tag }: SetCell,
  items: Item[],
  x: Pt,
  y: Pt,
): void => {
  if (drawing !== undefined) drawMoved(drawing)(items, x, y)
  const room = width - 2 * CELL.padX - inset
  drawText(set, style, { x: CELL.padX, y: CELL.padY, room, align, tag })(items, x, y)
}

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
