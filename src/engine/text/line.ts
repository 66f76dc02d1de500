/*
 * Characters with their places: what both line breakers, greedy and optimal, work on.
 */
import { codePointOf, DASH, DASH_PAIR } from '../model/clusters.ts'
import type { Shift } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { leadingWhite, sideOf, trailingWhite, whiteBetween } from './spacing.ts'

/** One line; spaces at its end are kept in the text and not counted in the width. */
export interface Line {
  readonly text: string
  /** From the line's left edge to its last ink's white; a closing mark's right half hangs outside. */
  readonly width: Pt
  /** White that the widths of the characters don't give. */
  readonly shifts?: readonly Shift[] | undefined
  /** Characters of the text before this line, its line ends among them. */
  readonly offset: number
  /** Where each character begins, from the line's left edge; only in a text that keeps its places. */
  readonly places?: readonly Pt[] | undefined
}

/** The width of a code point, in points; `index` is its place in the text, for texts in several weights. */
export type Advance = (codePoint: number, index: number) => Pt

/**
 * Sums of widths differ from the width of the sum in the last bits; a line may be wider than asked by this much.
 * A thousandth of a point is far below what any printer can place.
 */
export const TOLERANCE: Pt = 0.001

/** A text without line ends, measured. */
export interface Measured {
  readonly text: string
  readonly chars: readonly string[]
  readonly size: Pt
  /** How each character stands to its neighbours, see sideOf(). */
  readonly sides: readonly number[]
  /** White before each character, towards the one before it. */
  readonly gaps: readonly Pt[]
  /** Where each character ends if the text were one line. */
  readonly ends: readonly Pt[]
  /** Place of the first character in the whole text. */
  readonly offset: number
  readonly keepsPlaces: boolean
}

/** How a text is measured. */
export interface MeasureOptions {
  /** Of the type, in points; white between characters is a share of it. */
  readonly size: Pt
  readonly advance: Advance
  /** Lines then know where each of their characters begins. @default false */
  readonly keepsPlaces?: boolean | undefined
}

/** Measures characters and the white between them. */
export const measureText = (
  text: string,
  { size, advance, keepsPlaces = false }: MeasureOptions,
  offset = 0,
): Measured => {
  const chars = Array.from(text)
  const sides: number[] = []
  const gaps: Pt[] = []
  const ends: Pt[] = []
  let x = 0
  let lead = 0 // White behind a pair of dashes, as before it, so that it takes two ems.
  let before = 0
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index] as string // index < length
    const side = sideOf(char)
    const isPair = char === DASH && chars[index + 1] === DASH
    const width = advance(isPair ? codePointOf(DASH_PAIR) : (char.codePointAt(0) as number), offset + index)
    const around = isPair ? size - width / 2 : 0
    const gap = (index === 0 ? 0 : lead + whiteBetween(before, side) * size) + around
    x += gap + width
    sides.push(side)
    gaps.push(gap)
    ends.push(x)
    if (isPair) {
      // The second dash has no width of its own: nothing parts it from the first.
      sides.push(side)
      gaps.push(0)
      ends.push(x)
      index++
    }
    lead = around
    before = side
  }
  return { text, chars, size, sides, gaps, ends, offset, keepsPlaces }
}

/** Width of a line from `start` up to, not with, `end`: without spaces at its end and the white of its outer marks. */
export const widthTo = (text: Measured, start: number, end: number): Pt =>
  Math.max(0, rightEdge(text, end) - leftEdge(text, start)) // 0 where it is all spaces.

/** Where a line ends that is broken before `end`. */
export const rightEdge = ({ chars, sides, ends, size }: Measured, end: number): Pt => {
  let last = end
  while (last > 0 && chars[last - 1] === ' ') last--
  return last === 0 ? 0 : (ends[last - 1] as Pt) - trailingWhite(sides[last - 1]) * size // last > 0
}

/** Where a line begins: a text keeps the white of its first mark, as at the head of a paragraph; later lines don't. */
export const leftEdge = (text: Measured, start: number): Pt => startOf(text, start) + leadOf(text, start)

const startOf = ({ ends, gaps }: Measured, index: number): Pt => (ends[index - 1] ?? 0) + (gaps[index] ?? 0)

const leadOf = ({ sides, size }: Measured, start: number): Pt => (start === 0 ? 0 : leadingWhite(sides[start]) * size)

/** The line from `start` up to, not with, `end`; `extra` is more white before some of its characters. */
export const lineBetween = (text: Measured, start: number, end: number, extra?: (index: number) => Pt): Line => {
  const shifts: Shift[] = []
  const places: Pt[] = []
  const lead = start < end ? leadOf(text, start) : 0
  const edge = startOf(text, start) + lead
  if (lead !== 0) shifts.push({ at: 0, by: -lead })
  let added = 0
  for (let index = start; index < end; index++) {
    const isFirst = index === start
    const more = isFirst || extra === undefined ? 0 : extra(index)
    const gap = isFirst ? 0 : (text.gaps[index] as Pt) + more // one a character
    added += more
    if (gap !== 0) shifts.push({ at: index - start, by: gap })
    if (text.keepsPlaces) places.push(startOf(text, index) - edge + added)
  }
  const width = widthTo(text, start, end) + added
  return {
    text: textBetween(text, start, end),
    width,
    shifts: shifts.length === 0 ? undefined : shifts,
    offset: text.offset + start,
    places: text.keepsPlaces ? [...places, width] : undefined,
  }
}

/** Characters are code units but in texts that go beyond the basic plane. */
const textBetween = ({ text, chars }: Measured, start: number, end: number): string =>
  chars.length === text.length ? text.slice(start, end) : chars.slice(start, end).join('')
