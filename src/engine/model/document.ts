/*
 * What a template makes of its data: a document in blocks, with no positions and no fonts.
 * Layout turns it into pages; the writers turn it into text. Plain data, so that it can be posted to a worker.
 */
import type { Text } from './text.ts'
import type { Pt } from './units.ts'

/** A sheet to be set. Texts are NFC; `\n` is a line break inside a text. */
export interface DocumentModel {
  readonly title: string
  /** One sentence on what the sheet is, for the file's metadata. */
  readonly subject?: string | undefined
  readonly author?: string | undefined
  readonly page: PageSetup
  readonly header: { readonly left: string; readonly right: string }
  /** The page number “第 x 页 / 共 y 页” is set at the right by the engine. */
  readonly footer: { readonly left: string; readonly center: string }
  /** Set large and grey across every page, under the text: “草稿”. */
  readonly watermark?: string | undefined
  readonly blocks: readonly Block[]
}

/** The paper and its margins. */
export interface PageSetup {
  readonly width: Pt
  readonly height: Pt
  readonly margin: { readonly top: Pt; readonly right: Pt; readonly bottom: Pt; readonly left: Pt }
}

export type Block =
  | Heading
  | Paragraph
  | List
  | KeyValues
  | Table
  | Checklist
  | Rating
  | Box
  | Signature
  | Diagram
  | Picture
  | QrCode
  | Columns
  | Spacer
  | PageBreak

/** Level 1 is the sheet's title, centred, once a document; 2 and 3 head its parts. Never last on a page. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Target of links inside the document: `#id`. */
  readonly id?: string | undefined
}

/** Running text. `note` is smaller and grey, for remarks such as “如有出入……”. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly style?: 'body' | 'note' | undefined
  /** @default 'left'; `justify` fills every line but the last. */
  readonly align?: 'left' | 'justify' | undefined
  readonly field?: FieldPath | undefined
}

/** Items one below the other, with a dot or their number before each. */
export interface List {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered'
  readonly items: readonly Text[]
  readonly field?: FieldPath | undefined
}

/** A grid of labels and values, `columns` pairs a line; an item may span several pairs. */
export interface KeyValues {
  readonly kind: 'keyValues'
  readonly columns: 1 | 2 | 3
  /** Width of every label cell. @default the widest label */
  readonly labelWidth?: Pt | undefined
  readonly items: readonly KeyValue[]
}

export interface KeyValue {
  readonly label: string
  readonly value: Text
  /** Pairs of the grid that the item takes, 1 to `columns`. @default 1 */
  readonly span?: number | undefined
  /** Room to write in on a blank sheet. */
  readonly minHeight?: Pt | undefined
  readonly field?: FieldPath | undefined
}

/** A table whose head is repeated on every page; a row is split only when it is taller than a page. */
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Shades every other row. @default false */
  readonly zebra?: boolean | undefined
}

export interface Column {
  readonly title: string
  /** Points; a share of what is left; or as wide as the widest cell wants, within a third of the table. */
  readonly width: { readonly fixed: Pt } | { readonly fraction: number } | { readonly fit: true }
  /** `decimal` sets figures right, their decimal points below each other. */
  readonly align?: Align | undefined
}

export type Align = 'left' | 'center' | 'right' | 'decimal'

/** Cells that together span as many columns as the table has. */
export interface Row {
  readonly cells: readonly (Text | Cell)[]
  /**
   * `group` heads the rows below it and is kept with the first of them;
   * `total` is set bold and never parted from the row before it.
   */
  readonly role?: 'group' | 'total' | undefined
  readonly minHeight?: Pt | undefined
  readonly field?: FieldPath | undefined
}

export interface Cell {
  readonly text: Text
  /** Columns that the cell takes. @default 1 */
  readonly span?: number | undefined
  readonly align?: Align | undefined
  /** Where it comes from other than its row. */
  readonly field?: FieldPath | undefined
}

/** Boxes to tick, drawn as lines, since few fonts have them. An item without `checked` is an empty box. */
export interface Checklist {
  readonly kind: 'checklist'
  /** Items side by side. @default 1 */
  readonly columns?: 1 | 2 | 3 | undefined
  readonly items: readonly {
    readonly text: Text
    readonly checked?: boolean | undefined
    readonly field?: FieldPath | undefined
  }[]
}

/** Criteria with their points from 1 to `highest`, the one given ringed and filled. */
export interface Rating {
  readonly kind: 'rating'
  readonly highest: 5 | 10
  /** What the ends of the scale mean. */
  readonly ends?: readonly [low: string, high: string] | undefined
  readonly items: readonly {
    readonly label: string
    readonly points?: number | undefined
    readonly remark?: string | undefined
    readonly field?: FieldPath | undefined
  }[]
}

/** A framed remark, kept whole. */
export interface Box {
  readonly kind: 'box'
  readonly title?: string | undefined
  readonly text: Text
  /** `large` sets the text in display type beside its title: the one sentence of a sheet that counts. */
  readonly size?: 'large' | undefined
  /** `heavy` frames what must not be overlooked. */
  readonly weight?: 'heavy' | undefined
  /** Room to write in on a blank sheet. */
  readonly minHeight?: Pt | undefined
  readonly field?: FieldPath | undefined
}

/** Places to sign, side by side, each with a date line; kept whole and with the block before it. */
export interface Signature {
  readonly kind: 'signature'
  readonly parties: readonly {
    readonly role: string
    readonly name?: string | undefined
    /** Room for a company's seal at the right of the place, 40 mm square. */
    readonly seal?: boolean | undefined
  }[]
}

/** Boxes and arrows at fixed places, in points from the drawing's top left; scaled down where it is too wide. */
export interface Diagram {
  readonly kind: 'diagram'
  readonly width: Pt
  readonly height: Pt
  /** The whole content in words, for who can't see it. */
  readonly alt: string
  readonly lanes?: readonly Lane[] | undefined
  readonly nodes: readonly {
    readonly x: Pt
    readonly y: Pt
    readonly width: Pt
    readonly height: Pt
    readonly label: string
    readonly shape?: 'box' | 'round' | 'diamond' | 'choice' | undefined
  }[]
  readonly edges: readonly {
    /** Two at least; the last has the arrow's head. */
    readonly points: readonly (readonly [x: Pt, y: Pt])[]
    /** @default true; a line that goes on in another drawing has none. */
    readonly head?: boolean | undefined
    readonly label?: string | undefined
    /** Left end of the label's baseline. @default beside the middle of the line */
    readonly labelAt?: readonly [x: Pt, y: Pt] | undefined
    readonly dashed?: boolean | undefined
  }[]
}

/** A strip across the drawing under its label, from left to right (`y`, `height`) or from top to bottom (`x`, `width`). */
export type Lane =
  | { readonly label: string; readonly y: Pt; readonly height: Pt }
  | { readonly label: string; readonly x: Pt; readonly width: Pt }

/** A picture as it was chosen, scaled down before it came here. */
export interface Picture {
  readonly kind: 'picture'
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** @default the pixels at 150 dpi, no wider than the text */
  readonly printedWidth?: Pt | undefined
  readonly alt: string
}

/** A text as a square of black and white, with words beside it. */
export interface QrCode {
  readonly kind: 'qrCode'
  readonly text: string
  readonly size: Pt
  readonly caption?: string | undefined
}

/**
 * Blocks side by side on one page, as what was said and who was told. Columns that no page can hold are set one below
 * the other, over the full width.
 */
export interface Columns {
  readonly kind: 'columns'
  readonly columns: readonly (readonly Block[])[]
  /** How wide each is beside the others: `[2, 1]`. @default 1 for each */
  readonly shares?: readonly number[] | undefined
  readonly gap: Pt
}

export interface Spacer {
  readonly kind: 'spacer'
  readonly height: Pt
}

export interface PageBreak {
  readonly kind: 'pageBreak'
}

/** Where in the data a part of the sheet comes from, joined by dots: `actions.2` or `purpose`. */
export type FieldPath = string
