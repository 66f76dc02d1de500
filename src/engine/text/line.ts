/*
 * Characters with their places: what both line breakers, greedy and optimal, work on.
 */
import { clustersOf, codePointOf, DASH_PAIR } from '../model/clusters.ts'
import type { Shift } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { leadingWhite, spacingBetween, trailingWhite } from './spacing.ts'

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
  readonly chars: readonly string[]
  readonly size: Pt
  /** White before each character, towards the one before it. */
  readonly gaps: readonly Pt[]
  /** Where each character begins if the text were one line; one more entry, where the text ends. */
  readonly starts: readonly Pt[]
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
  const gaps: Pt[] = []
  const starts: Pt[] = []
  let x = 0
  let dash = 0 // White on either side of a pair of dashes, so that it takes two ems.
  const add = (gap: Pt, width: Pt): void => {
    gaps.push(gap)
    starts.push(x + gap)
    x += gap + width
  }
  for (const cluster of clustersOf(text)) {
    const before = chars[gaps.length - 1]
    const width = advance(codePointOf(cluster), offset + gaps.length)
    const lead = dash
    dash = cluster === DASH_PAIR ? size - width / 2 : 0
    add((before === undefined ? 0 : lead + spacingBetween(before, cluster) * size) + dash, width)
    if (cluster === DASH_PAIR) add(0, 0) // The second dash has no width of its own: nothing parts it from the first.
  }
  starts.push(x)
  return { chars, size, gaps, starts, offset, keepsPlaces }
}

/** Width of a line from `start` up to, not with, `end`: without spaces at its end and the white of its outer marks. */
export const widthTo = (text: Measured, start: number, end: number): Pt => {
  const { chars, starts, gaps, size } = text
  let last = end
  while (last > start && chars[last - 1] === ' ') last--
  if (last === start) return 0
  // The next character's gap lies before its start; what this line's last character takes ends where the gap begins.
  const to = (starts[last] ?? 0) - (gaps[last] ?? 0)
  return to - leftEdge(text, start) - trailingWhite(chars[last - 1] as string) * size // last > start
}

/** Where a line begins: a text keeps the white of its first mark, as at the head of a paragraph; later lines don't. */
const leftEdge = (text: Measured, start: number): Pt => (text.starts[start] ?? 0) + leadOf(text, start)

const leadOf = ({ chars, size }: Measured, start: number): Pt =>
  start === 0 || start >= chars.length ? 0 : leadingWhite(chars[start] as string) * size // start < length

/** The line from `start` up to, not with, `end`; `extra` is more white before some of its characters. */
export const lineBetween = (text: Measured, start: number, end: number, extra?: (index: number) => Pt): Line => {
  const shifts: Shift[] = []
  const places: Pt[] = []
  const lead = start < end ? leadOf(text, start) : 0
  if (lead !== 0) shifts.push({ at: 0, by: -lead })
  const edge = leftEdge(text, start)
  let added = 0
  for (let index = start; index < end; index++) {
    const isFirst = index === start
    const more = isFirst || extra === undefined ? 0 : extra(index)
    const gap = isFirst ? 0 : (text.gaps[index] as Pt) + more // one a character
    added += more
    if (gap !== 0) shifts.push({ at: index - start, by: gap })
    if (text.keepsPlaces) places.push((text.starts[index] as Pt) - edge + added)
  }
  const width = widthTo(text, start, end) + added
  return {
    text: text.chars.slice(start, end).join(''),
    width,
    shifts: shifts.length === 0 ? undefined : shifts,
    offset: text.offset + start,
    places: text.keepsPlaces ? [...places, width] : undefined,
  }
}
