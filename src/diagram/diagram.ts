/*
 * A diagram as its author writes it (content/diagrams/*.yaml), and as it is drawn. Lengths are SVG user units, which
 * equal CSS pixels at full size; the origin is the top left corner.
 */

/** A box: its words, its row from the top or its lane, and the page it leads to. */
export interface DiagramNode {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  /** Row from the top; unused in a diagram with lanes, whose rows follow from its arrows. */
  readonly rank: number
  /** One of the diagram's lanes. */
  readonly lane?: string | undefined
  /** @default 'task' */
  readonly shape?: NodeShape | undefined
  readonly href?: string | undefined
}

/** What a box stands for: where it begins or ends, something done, a choice, something written. */
export type NodeShape = 'start' | 'task' | 'decision' | 'doc' | 'end'

/** A plain line, a dashed one, a line with a head at its end, or at both. */
export type EdgeKind = 'line' | 'dashed' | 'arrow' | 'both'

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
  /** Who does it, from left to right; none in a diagram of rows. */
  readonly lanes: readonly string[]
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
  readonly anchor: 'start' | 'middle' | 'end'
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

/** A lane: a strip from the top to the bottom of the drawing. */
export interface Lane {
  readonly label: string
  readonly x: number
  readonly width: number
}

/** A diagram ready to be painted. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** From left to right, side by side; none in a diagram of rows. */
  readonly lanes?: readonly Lane[] | undefined
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
}
