/*
 * A diagram as its author writes it (content/diagrams/*.yaml), and as it is drawn. Lengths are SVG user units, which
 * equal CSS pixels at full size; the origin is the top left corner.
 */

/** A box: its words, its row from the top, and the page it leads to. */
export interface DiagramNode {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly rank: number
  readonly href?: string | undefined
}

/** A plain line, a dashed one, or a line with a head at both ends. */
export type EdgeKind = 'line' | 'dashed' | 'both'

/** A connection between two boxes. */
export interface DiagramEdge {
  readonly from: string
  readonly to: string
  readonly label?: string | undefined
  readonly kind: EdgeKind
}

/** Boxes of a row stand from left to right in the order of `nodes`. */
export interface Diagram {
  readonly title: string
  readonly description: string
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
}

/** A place. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line of text; `y` is its baseline. */
export interface TextLine extends Point {
  readonly text: string
  readonly size: number
  readonly isNote: boolean
  readonly anchor: 'start' | 'middle'
}

/** A node at its place. */
export interface Box extends Point {
  readonly node: DiagramNode
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
}

/** An edge at its place: horizontal and vertical pieces through `points`. */
export interface Wire {
  readonly edge: DiagramEdge
  readonly points: readonly Point[]
  readonly label?: TextLine | undefined
}

/** A diagram ready to be painted. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
}
