import type { Page } from '../engine/index.ts'

/** A part of a page that belongs to a field. Lengths are points from the page's top left. */
export interface FieldArea {
  /** Where in the data it comes from, joined by dots: `actions.2` or `purpose`. */
  readonly field: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The parts of a page that belong to fields, from top to bottom; cells side by side of one row are one part. */
export const fieldAreas = ({ items }: Pick<Page, 'items'>): readonly FieldArea[] => {
  const areas: FieldArea[] = []
  for (const item of items) {
    if (item.kind !== 'box' || item.field === undefined) continue
    const { field, x, y, width, height } = item
    const area: FieldArea = { field, x, y, width, height }
    const last = areas.at(-1)
    if (last !== undefined && continues(last, area)) areas[areas.length - 1] = { ...last, width: x + width - last.x }
    else areas.push(area)
  }
  return areas
}

/** Two sums of the same widths may differ by a rounding; nobody sees a tenth of a point. */
const TOLERANCE = 0.1

const continues = (left: FieldArea, right: FieldArea): boolean =>
  left.field === right.field &&
  isSame(left.y, right.y) &&
  isSame(left.height, right.height) &&
  isSame(left.x + left.width, right.x)

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < TOLERANCE
