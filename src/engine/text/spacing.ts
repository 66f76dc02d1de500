/*
 * White between characters that the font's own widths don't give: full-width marks share their white where they meet
 * or where a line ends, and Han stands a quarter em from Latin and figures.
 */
import { breakClass, WIDE_CLOSING, WIDE_OPENING } from './break-class.ts'

/** Half a full width, in ems: the white that a full-width mark can give up. CLREQ §3.1.6 (标点符号的宽度调整). */
const HALF = 0.5
/** Between Han and Latin letters or figures, in ems. CLREQ §3.2.3 (中西文间距): a quarter em. */
const QUARTER = 0.25

const closing = new Set(WIDE_CLOSING)
const opening = new Set(WIDE_OPENING)

/**
 * Extra white between two neighbours, in ems; negative where two full-width marks meet.
 * @example spacingBetween('。', '”') // => -0.5
 * @example spacingBetween('第', '3') // => 0.25
 */
export const spacingBetween = (before: string, after: string): number => {
  if (closing.has(before)) return closing.has(after) || opening.has(after) ? -HALF : 0
  if (opening.has(before)) return opening.has(after) ? -HALF : 0
  return isMixed(before, after) || isMixed(after, before) ? QUARTER : 0
}

/** White after a character that may fall outside the line, in ems. */
export const trailingWhite = (char: string): number => (closing.has(char) ? HALF : 0)

/** White before a character that a line which begins with it gives up, in ems. */
export const leadingWhite = (char: string): number => (opening.has(char) ? HALF : 0)

/** Signs such as - and / hold words together but keep no distance to Han: 客户/品牌. */
const isMixed = (han: string, word: string): boolean =>
  breakClass(han) === 'han' && breakClass(word) === 'word' && isIdeograph(han) && /[\p{L}\p{N}]/u.test(word)

const isIdeograph = (char: string): boolean => /\p{Script=Han}/u.test(char)
