/*
 * White between characters that the font's own widths don't give: full-width marks share their white where they meet
 * or where a line ends, and Han stands a quarter em from Latin and figures.
 */
import { breakClass, WIDE_CLOSING, WIDE_OPENING } from './break-class.ts'

/** Half a full width, in ems: the white that a full-width mark can give up. CLREQ §3.1.6 (标点符号的宽度调整). */
const HALF = 0.5
/** Between Han and Latin letters or figures, in ems. CLREQ §3.2.3 (中西文间距): a quarter em. */
const QUARTER = 0.25

/** How a character stands to its neighbours, as far as white is concerned. */
const OTHER = 0
const CLOSING = 1
const OPENING = 2
const HAN = 3
const WORD = 4

const sides = new Map<string, number>()

/** One of five numbers for whiteBetween(); remembered, since a sheet uses few characters many times. */
export const sideOf = (char: string): number => {
  let found = sides.get(char)
  if (found === undefined) {
    found = findSide(char)
    sides.set(char, found)
  }
  return found
}

const findSide = (char: string): number => {
  if (WIDE_CLOSING.includes(char)) return CLOSING
  if (WIDE_OPENING.includes(char)) return OPENING
  switch (breakClass(char)) {
    case 'han':
      return /\p{Script=Han}/u.test(char) ? HAN : OTHER
    case 'word':
      // Signs such as - and / hold words together but keep no distance to Han: 客户/品牌.
      return /[\p{L}\p{N}]/u.test(char) ? WORD : OTHER
    default:
      return OTHER
  }
}

/** Extra white between characters on such sides, in ems; negative where two full-width marks meet. */
export const whiteBetween = (before: number, after: number): number => {
  if (before === CLOSING || before === OPENING) return after === OPENING || after === before ? -HALF : 0
  return (before === HAN && after === WORD) || (before === WORD && after === HAN) ? QUARTER : 0
}

/**
 * Extra white between two neighbours, in ems.
 * @example spacingBetween('。', '”') // => -0.5
 * @example spacingBetween('第', '3') // => 0.25
 */
export const spacingBetween = (before: string, after: string): number => whiteBetween(sideOf(before), sideOf(after))

/** White after a character on such a side that may fall outside the line, in ems. */
export const trailingWhite = (side: number | undefined): number => (side === CLOSING ? HALF : 0)

/** White before a character on such a side that a line which begins with it gives up, in ems. */
export const leadingWhite = (side: number | undefined): number => (side === OPENING ? HALF : 0)
