/*
 * Which characters may stand at the start or the end of a line, and between which two a line may break.
 * After UAX #14 and W3C CLREQ §3.1.4 (行首行尾禁则), with one change: “ ” ‘ ’ open and close as in Chinese,
 * where UAX #14 glues them to both neighbours.
 */

/**
 * `han` breaks on either side, `word` doesn't break inside, `close` never starts a line, `open` never ends one,
 * `pair` (— …) neither starts a line nor breaks between two, `mark` stays with the character before it, `glue` holds
 * its two neighbours together (UAX #14, LB12).
 */
export type BreakClass = 'han' | 'word' | 'open' | 'close' | 'pair' | 'space' | 'mark' | 'glue'

/** Closing marks with their ink in the left half of a full width, so that the right half is white. */
export const WIDE_CLOSING = '，。、；：？！”’）》〉】」』〕〗｝］'
/** Opening marks with their ink in the right half of a full width. */
export const WIDE_OPENING = '“‘（《〈【「『〔〖｛［'

const NARROW_CLOSING = '％‰℃°·・–～〜ー々〻%!),.:;?]}›»￠￡'
const NARROW_OPENING = '￥¥$#＃＄([{‹«№'
const PAIRING = '—…⋯⸺'

const classes = new Map<string, BreakClass>([
  ...[...WIDE_CLOSING, ...NARROW_CLOSING].map((char) => [char, 'close'] as const),
  ...[...WIDE_OPENING, ...NARROW_OPENING].map((char) => [char, 'open'] as const),
  ...[...PAIRING].map((char) => [char, 'pair'] as const),
  [' ', 'space'],
  ['\u3000', 'han'],
  ['\u00a0', 'glue'],
])

/** The class of a character; remembered, since a sheet uses few characters many times. */
export const breakClass = (char: string): BreakClass => {
  let found = classes.get(char)
  if (found === undefined) {
    found = classify(char)
    classes.set(char, found)
  }
  return found
}

const classify = (char: string): BreakClass => {
  if (/\p{M}/u.test(char)) return 'mark'
  // Latin, Greek, Cyrillic letters and figures make words; so do the signs that hold codes and addresses together.
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9_\-+/\\@&*=~^'"<>|§©®]/u.test(char)) return 'word'
  return 'han'
}

/** Says whether a line may break between two neighbouring characters. */
export const canBreakBetween = (before: string, after: string): boolean => {
  const left = breakClass(before)
  const right = breakClass(after)
  if (left === 'space' && right === 'mark') return true // A mark on nothing is a letter of its own (UAX #14, LB10).
  if (NEVER_FIRST.has(right) || left === 'open') return false
  if (left === 'space') return true
  if (left === 'glue' || right === 'glue') return false
  if (left === 'word' && right === 'word') return false
  return !isInner(before, after)
}

/** A dash or an ellipsis could start a line by CLREQ; kept back, it never splits in two either. */
const NEVER_FIRST: ReadonlySet<BreakClass> = new Set<BreakClass>(['close', 'pair', 'mark', 'space'])

/** Marks that close a sentence in Chinese but hold a word together between two letters or figures: 3.5, a:b, 1,000. */
const INNER = new Set('.,:;!?#$%()[]{}')

const isInner = (before: string, after: string): boolean =>
  (INNER.has(before) && breakClass(after) === 'word') || (breakClass(before) === 'word' && INNER.has(after))

/** After these a word too long for a line is broken first: addresses, paths, codes. */
export const isSoftBreak = (char: string): boolean => '/\\-_.?&=+@,:;|#'.includes(char)
