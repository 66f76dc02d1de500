/*
 * The look of a printed sheet in numbers. Set once, for every template: sheets of one agency look alike.
 */
import { mm, type Pt } from '../model/units.ts'

/** Size of type and distance of baselines. */
export interface TypeStyle {
  readonly size: Pt
  readonly leading: Pt
  readonly bold?: boolean
  /** 0 black to 1 white. */
  readonly grey?: number
}

export const TYPE = {
  title: { size: 18, leading: 27, bold: true },
  part: { size: 12, leading: 18, bold: true },
  section: { size: 10.5, leading: 16, bold: true },
  body: { size: 10.5, leading: 16 },
  note: { size: 9, leading: 13.5, grey: 0.3 },
  display: { size: 15, leading: 26, bold: true },
  displayLabel: { size: 9.5, leading: 26, bold: true },
  cell: { size: 9.5, leading: 14.25 },
  label: { size: 9.5, leading: 14.25, bold: true },
  running: { size: 8, leading: 12, grey: 0.35 },
} as const satisfies Record<string, TypeStyle>

/** White around the text of a cell. */
export const CELL = { padX: 4.5, padY: 3 } as const satisfies Record<string, Pt>

export const RULE: Pt = 0.5
/** Strong enough to read as a frame beside the hairlines inside, on a fax too. */
export const FRAME: Pt = 0.8
/** A frame that is seen before what it holds. */
export const HEAVY_FRAME: Pt = 2
export const LABEL_GREY = 0.92 // 8 % black: survives a fax and a copier.

/** White above a block, unless it comes first on its page. */
export const GAP = { title: 0, part: 14, section: 9, text: 6, table: 4, signature: 16 } as const satisfies Record<
  string,
  Pt
>

/** Lists: white before the text, between a label and its text, between items. */
export const LIST = { indent: 14, gap: 5, between: 2 } as const satisfies Record<string, Pt>

/** Checklists: the box, where its text begins, white between rows and between columns. */
export const CHECK = { size: 9, indent: 15, gap: 3, between: 16 } as const satisfies Record<string, Pt>

/** Ratings: distance and radius of the circles, and the share of the width that a scale takes at most. */
export const SCALE = { step: 16, radius: 6.6, share: 0.6 } as const

/** Below this many lines a row or a paragraph isn't split: neither side may keep a single line. */
export const MIN_LINES = 2

/** Height of a place to sign: handbook rule, a signature needs 18 mm and a date line. */
export const SIGN_HEIGHT: Pt = mm(18)
/** Side of the room for a company's seal (handbook, B.0). */
export const SEAL: Pt = mm(40)

/**
 * Where a baseline lies in its line: Han glyphs of Noto Sans SC stand 0.88 em above and 0.12 em below it,
 * and the rest of the leading is shared equally.
 */
export const baseline = ({ size, leading }: TypeStyle): Pt => (leading - size) / 2 + 0.88 * size
