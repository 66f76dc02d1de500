/*
 * What is drawn as one glyph. One character, one glyph – but for the dash: two em dashes side by side leave a gap in
 * most fonts, and Chinese wants one unbroken stroke of two ems (CLREQ §3.1.2, 破折号). It is drawn as U+2E3A and stays
 * two dashes in the text that is copied.
 */

/** Half of a pair. */
export const DASH = '—'
const TWO_EM_DASH = 0x2e3a

/** The character whose outline draws a pair of dashes; a text with a pair needs it in its fonts. */
export const DASH_PAIR = DASH + DASH
export const DASH_PAIR_OUTLINE = String.fromCodePoint(TWO_EM_DASH)

/** A text in the pieces that are drawn as one glyph each. */
export const clustersOf = (text: string): Iterable<string> =>
  text.includes(DASH_PAIR) ? (text.match(/——|[\s\S]/gu) ?? []) : text

/** The code point whose glyph draws a cluster. */
export const codePointOf = (cluster: string): number =>
  cluster === DASH_PAIR ? TWO_EM_DASH : (cluster.codePointAt(0) as number) // never empty
