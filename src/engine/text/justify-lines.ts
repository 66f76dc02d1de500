/*
 * Splits a paragraph into lines that are all filled but the last, so that the white is shared evenly over the
 * paragraph and not dumped on the line where it happens to fall (after Knuth and Plass 1981).
 *
 *   places where a line may break → for each, the best way to come there → the chain of the cheapest → white added
 */
import type { Pt } from '../model/units.ts'
import { canBreakBetween } from './break-class.ts'
import { breakPart, measureParts } from './break-lines.ts'
import { isInsideMeasure } from './figures.ts'
import {
  type Line,
  leftEdge,
  lineBetween,
  type Measured,
  type MeasureOptions,
  rightEdge,
  TOLERANCE,
  widthTo,
} from './line.ts'

/** Paragraphs of more lines are broken greedily: there the two can hardly be told apart, and time grows. */
const LONGEST = 60
/** A line isn't stretched beyond this share of an em a gap: it would fall apart. */
const LOOSEST = 0.35
/** A last line of one character looks lost; it costs as much as a line that is half empty. */
const ORPHAN = 0.25

/**
 * Splits a text into lines and fills each but the last of a part to the width.
 * The laws of breakLines() hold here too.
 */
export const justifyLines = (text: string, width: Pt, options: MeasureOptions): readonly Line[] =>
  measureParts(text, options).flatMap((part) => justifyPart(part, width))

const justifyPart = (text: Measured, width: Pt): readonly Line[] => {
  const ends = (text.ends.at(-1) ?? 0) > LONGEST * width ? undefined : findEnds(text, width)
  const chosen = ends ?? greedyEnds(text, width)
  return chosen.map((end, index) => {
    const start = chosen[index - 1] ?? 0
    return index === chosen.length - 1 ? lineBetween(text, start, end) : fillLine(text, start, end, width)
  })
}

const greedyEnds = (text: Measured, width: Pt): readonly number[] =>
  breakPart(text, width).map(({ offset, text: line }) => offset - text.offset + Array.from(line).length)

interface Best {
  readonly cost: number
  readonly from: number
}

/** Ends of the lines of the cheapest way through; undefined where some line can't be filled without an emergency. */
const findEnds = (text: Measured, width: Pt): readonly number[] | undefined => {
  const { chars } = text
  const places = chars.flatMap((char, index) =>
    index > 0 && canBreakBetween(chars[index - 1] as string, char) && !isInsideMeasure(chars, index) ? [index] : [],
  )
  const stops = [0, ...places, chars.length]
  // Measured once each: a line may begin and end at any of them.
  const lefts = stops.map((stop) => leftEdge(text, stop))
  const rights = stops.map((stop) => rightEdge(text, stop))
  const best: (Best | undefined)[] = [{ cost: 0, from: -1 }]
  for (let to = 1; to < stops.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const line = Math.max(0, (rights[to] as Pt) - (lefts[from] as Pt)) // from < to < length
      if (line > width + TOLERANCE) break
      const before = best[from]
      if (before === undefined) continue
      const cost = before.cost + costOf(line, width, to === stops.length - 1, text.size)
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from }
    }
  }
  return trace(best, stops)
}

/** The square of the share that is empty: two lines a little loose are better than one very loose. */
const costOf = (line: Pt, width: Pt, isLast: boolean, size: Pt): number => {
  if (!isLast) return ((width - line) / width) ** 2
  return line < 1.5 * size ? ORPHAN : 0
}

const trace = (best: readonly (Best | undefined)[], stops: readonly number[]): readonly number[] | undefined => {
  if (best[stops.length - 1] === undefined) return undefined
  const ends: number[] = []
  for (let at = stops.length - 1; at > 0; at = best[at]?.from ?? 0) ends.push(stops[at] as number) // at < length
  return ends.reverse()
}

/** Shares what is missing among the places where a line might break: between Han, at spaces, beside marks. */
const fillLine = (text: Measured, start: number, end: number, width: Pt): Line => {
  const { chars, size } = text
  let last = end
  while (last > start && chars[last - 1] === ' ') last--
  const isGap = (index: number): boolean =>
    index > start && index < last && canBreakBetween(chars[index - 1] as string, chars[index] as string)
  let gaps = 0
  for (let index = start; index < last; index++) if (isGap(index)) gaps++
  const more = (width - widthTo(text, start, end)) / gaps
  if (gaps === 0 || more > LOOSEST * size) return lineBetween(text, start, end)
  return lineBetween(text, start, end, (index) => (isGap(index) ? more : 0))
}
