import { moveItem } from '../model/items.ts'
import type { Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'

/** A piece of the document that is placed as a whole: a line, a row, a heading. It knows its height and no more. */
export interface FlowItem {
  readonly height: Pt
  /** White above; dropped at the top of a page. @default 0 */
  readonly gap?: Pt | undefined
  /** What is drawn where the piece has its top-left corner. */
  readonly draw: Draw
  /** Never the last piece of a page where the next one follows. */
  readonly keepWithNext?: boolean | undefined
  /** Drawn above the first row of a table, and again where a row comes first on a page. */
  readonly head?: TableHead | undefined
  readonly startsPage?: boolean | undefined
  /** Kept whole unless it is taller than a page; other pieces are split wherever a page ends. */
  readonly whole?: boolean | undefined
  /** Cuts the piece so that the first part is no taller than `room`; undefined where neither side would be long enough. */
  readonly split?: ((room: Pt) => readonly [FlowItem, FlowItem] | undefined) | undefined
}

/** Adds items to a page, once the piece's place is known: nothing is drawn first and moved later. */
export type Draw = (items: Item[], x: Pt, y: Pt) => void

/** Draws what was drawn at (0, 0) already, for pieces of which a sheet has few. */
export const drawMoved =
  (content: readonly Item[]): Draw =>
  (items, x, y) => {
    for (const item of content) items.push(moveItem(item, x, y))
  }

/** A table's head: part of the text where it stands first, an artifact where it is repeated (ISO 14289-1, 7.1). */
export interface TableHead {
  readonly first: FlowItem
  /** As tall as `first`. */
  readonly again: FlowItem
}
