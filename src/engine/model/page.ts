/*
 * What layout makes: pages of items at fixed positions. Both painters draw this and add nothing to it.
 * The origin is the page's top-left corner, y grows downwards, lengths are points.
 */
import type { FieldPath } from './document.ts'
import type { Pt } from './units.ts'

/** A document that has been set. */
export interface LaidOut {
  readonly pages: readonly Page[]
  /** The structure tree, parents before children; an item names its node by index. */
  readonly tags: readonly Tag[]
  /** Headings in their order, for the outline and for links inside the document. */
  readonly headings: readonly PlacedHeading[]
  readonly warnings: readonly LayoutWarning[]
}

/** Where a heading came to stand. */
export interface PlacedHeading {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly id?: string | undefined
  /** Number of the page. */
  readonly page: number
  /** Its upper edge. */
  readonly y: Pt
}

export interface Page {
  /** 1, 2, … */
  readonly number: number
  readonly total: number
  readonly width: Pt
  readonly height: Pt
  readonly items: readonly Item[]
}

export type Item = TextItem | RuleItem | FrameItem | BoxItem | PathItem | PictureItem | LinkItem

/** One line's worth of text in one style. */
export interface TextItem {
  readonly kind: 'text'
  readonly x: Pt
  /** The baseline. */
  readonly y: Pt
  readonly size: Pt
  readonly text: string
  readonly width: Pt
  /** White that the font's widths don't give, in the order of the text. */
  readonly shifts?: readonly Shift[] | undefined
  readonly bold?: boolean | undefined
  readonly grey?: number | undefined
  /** Degrees anticlockwise about (x, y), for the watermark. */
  readonly turn?: number | undefined
  /** Index into `LaidOut.tags`; without one the item is an artifact (ISO 32000-1, 14.8.2.2). */
  readonly tag?: number | undefined
}

/** Extra white before a character; negative draws it nearer to the one before. */
export interface Shift {
  /** Index of the character in its text, in code points. */
  readonly at: number
  readonly by: Pt
}

/** A straight line. Always an artifact. */
export interface RuleItem {
  readonly kind: 'rule'
  readonly x1: Pt
  readonly y1: Pt
  readonly x2: Pt
  readonly y2: Pt
  readonly thickness: Pt
}

/** The lines around and between the cells of a row; rows that touch share their upright lines. Always an artifact. */
export interface FrameItem {
  readonly kind: 'frame'
  readonly x: Pt
  readonly y: Pt
  readonly height: Pt
  /** Where the upright lines stand, from `x`: the first at 0, the last at the width. These two are a table's edges. */
  readonly uprights: readonly Pt[]
  /** Thickness of the line above; without one there is none. */
  readonly top?: Pt | undefined
  /** Thickness of the line below. */
  readonly bottom: Pt
  /** Thickness of the uprights: at the edges, and between. */
  readonly edge: Pt
  readonly inner: Pt
}

/** A filled rectangle, or with `field` and no `grey` an unseen area that belongs to a field. */
export interface BoxItem {
  readonly kind: 'box'
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  /** 0 black to 1 white; nothing is drawn without it. */
  readonly grey?: number | undefined
  readonly field?: FieldPath | undefined
  /** Marks where a heading stands, by its place in the document's headings; nothing is drawn. */
  readonly heading?: number | undefined
}

/** Lines and curves from (x, y): boxes to tick, arrows, the shapes of a diagram. */
export interface PathItem {
  readonly kind: 'path'
  readonly x: Pt
  readonly y: Pt
  /** Relative to (x, y). */
  readonly segments: readonly Segment[]
  /** Thickness of the stroke; without one the path isn't stroked. */
  readonly stroke?: Pt | undefined
  /** 0 black to 1 white; without one the path isn't filled. */
  readonly fill?: number | undefined
  readonly dashed?: boolean | undefined
  readonly tag?: number | undefined
}

/** Move, line, cubic curve with its two controls, close: as in SVG and PDF. */
export type Segment =
  | readonly ['M' | 'L', x: Pt, y: Pt]
  | readonly ['C', x1: Pt, y1: Pt, x2: Pt, y2: Pt, x: Pt, y: Pt]
  | readonly ['Z']

/** A picture, stretched to its place. */
export interface PictureItem {
  readonly kind: 'picture'
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  readonly tag?: number | undefined
}

/** An area that leads somewhere when it is clicked. */
export interface LinkItem {
  readonly kind: 'link'
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  /** An address, or `#id` of a heading. */
  readonly href: string
  readonly tag?: number | undefined
}

/** The standard structure types that the engine writes (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'

/** A node of the structure tree. The root is the node 0 and has no parent. */
export interface Tag {
  readonly type: TagType
  readonly parent?: number | undefined
  /** For TH. */
  readonly scope?: 'Row' | 'Column' | undefined
  readonly columnSpan?: number | undefined
  /** For L. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None' | undefined
  /** What a figure shows, in words (ISO 14289-1, 7.3). */
  readonly alt?: string | undefined
  /** The character that a drawn sign stands for. */
  readonly actualText?: string | undefined
}

/** Something the reader of the sheet should know; layout itself never fails on data. */
export type LayoutWarning =
  | { readonly kind: 'missingGlyph'; readonly char: string; readonly field?: FieldPath | undefined }
  | { readonly kind: 'oversize'; readonly page: number; readonly field?: FieldPath | undefined }
