/*
 * Splits a text into lines: greedy, in one pass, in time linear in its length.
 *
 *   measure characters and the white between them → remember the last place where a line may break
 *   → when the next character doesn't fit, end the line there
 */
import type { Pt } from '../model/units.ts'
import { breakClass, canBreakBetween, isSoftBreak } from './break-class.ts'
import { isInsideMeasure, isInsideOption } from './figures.ts'
import {
  type Line,
  leftEdge,
  lineBetween,
  type Measured,
  type MeasureOptions,
  measureText,
  TOLERANCE,
  widthTo,
} from './line.ts'

/**
 * Splits a text into lines no wider than `width`.
 * Never starts a line with a closing mark or ends one with an opening mark (CLREQ §3.1.4), unless a line holds
 * nothing else. A figure stays with its unit, and an option to tick whole, where they fit a line. A word too long for
 * a line is broken after a sign such as `/`, else anywhere.
 * @param text Cleaned; `\n` always ends a line.
 * @param width Room for text, in points, > 0.
 * @returns At least one line; joined, with `\n` put back where it stood, they are the text.
 */
export const breakLines = (text: string, width: Pt, options: MeasureOptions): readonly Line[] =>
  measureParts(text, options).flatMap((part) => breakPart(part, width))

/** A text's parts between its line ends, measured. */
export const measureParts = (text: string, options: MeasureOptions): readonly Measured[] => {
  if (!text.includes('\n')) return [measureText(text, options)]
  let offset = 0
  return text.split('\n').map((part) => {
    const measured = measureText(part, options, offset)
    offset += measured.chars.length + 1
    return measured
  })
}

/** Lines of one part. */
export const breakPart = (text: Measured, width: Pt): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  while (start < text.chars.length || lines.length === 0) {
    const end = findEnd(text, start, width + TOLERANCE)
    lines.push(lineBetween(text, start, end))
    start = end
  }
  return lines
}

/** Index of the first character of the next line; always beyond `start` where there is text left. */
const findEnd = (text: Measured, start: number, width: Pt): number => {
  const { chars } = text
  const full = findFull(text, start, width)
  if (full === chars.length) return full
  let measure = 0
  let soft = 0
  for (let index = full; index > start; index--) {
    const before = chars[index - 1] as string // start <= index - 1
    const char = chars[index] as string // index <= full < length
    if (canBreakBetween(before, char)) {
      if (!isInsideMeasure(chars, index) && !isInsideOption(chars, index)) return index
      measure ||= index
    } else if (soft === 0 && isSoftBreak(before) && breakClass(char) === 'word') soft = index
  }
  return measure || soft || emergencyEnd(chars, full)
}

/** Index of the first character that the line has no room for; the first of a line always has it. */
const findFull = (text: Measured, start: number, width: Pt): number => {
  const { chars, ends } = text
  const count = chars.length
  if (widthTo(text, start, count) <= width) return count
  const edge = leftEdge(text, start)
  for (let index = start + 1; index < count; index++) {
    // A space may stand over the end of a line, and so may the white of a mark, which widthTo() knows.
    const isOver = (ends[index] as Pt) - edge > width && chars[index] !== ' ' // index < length
    if (isOver && widthTo(text, start, index + 1) > width) return index
  }
  return count
}

/** No place to break: break here, but not between a character and its marks, which have no width of their own. */
const emergencyEnd = (chars: readonly string[], index: number): number => {
  let end = index
  while (end < chars.length && breakClass(chars[end] as string) === 'mark') end++ // end < length
  return end
}
