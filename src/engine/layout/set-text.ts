/*
 * A text broken into lines, with its runs: from here on it is only placed.
 */
import type { Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import type { Draw } from '../paginate/flow-item.ts'
import type { Line } from '../text/line.ts'
import { baseline, type TypeStyle } from './style.ts'

/** Lines of a text and the runs that they are made of. */
export interface SetText {
  readonly lines: readonly Line[]
  /** In order, touching; one where the whole text has one style. */
  readonly runs: readonly SetRun[]
}

export interface SetRun {
  /** Characters of the text, from one up to, not with, the other. */
  readonly from: number
  readonly to: number
  readonly bold: boolean
  readonly grey?: number | undefined
  /** Node of a link. */
  readonly tag?: number | undefined
  readonly href?: string | undefined
}

/** Some lines of a text. */
export const sliceText = (text: SetText, from: number, to?: number): SetText => ({
  ...text,
  lines: text.lines.slice(from, to),
})

/** Where lines go: their left edge, the room they are aligned in, the top of the first. */
export interface LinesPlace {
  readonly x: Pt
  readonly y: Pt
  readonly room: Pt
  readonly align?: 'left' | 'center' | 'right' | undefined
  readonly tag?: number | undefined
}

/** Lines as items, one below the other, with the areas of their links. A blank line draws nothing. */
export const placeText = (text: SetText, style: TypeStyle, place: LinesPlace): readonly Item[] => {
  const items: Item[] = []
  drawText(text, style, place)(items, 0, 0)
  return items
}

/** The same, drawn where a piece of the flow comes to stand. */
export const drawText =
  ({ lines, runs }: SetText, style: TypeStyle, place: LinesPlace): Draw =>
  (items, left, top) => {
    const only = runs.length === 1 ? runs[0] : undefined
    let y = top + place.y + baseline(style)
    for (const line of lines) {
      const at = { line, x: left + place.x + indentOf(line, place), y, size: style.size, tag: place.tag }
      if (only === undefined) for (const run of runs) drawPart(items, at, run)
      else drawRun(items, at, only, line)
      y += style.leading
    }
  }

const indentOf = ({ width }: Line, { room, align }: LinesPlace): Pt => {
  const free = Math.max(room - width, 0)
  return align === 'right' ? free : align === 'center' ? free / 2 : 0
}

/** A line where it stands. */
interface PlacedLine {
  readonly line: Line
  readonly x: Pt
  readonly y: Pt
  readonly size: Pt
  readonly tag: number | undefined
}

/** What a run has of a line. */
type LinePart = Pick<Line, 'text' | 'width' | 'shifts'>

const drawRun = (items: Item[], { x, y, size, tag: own }: PlacedLine, run: SetRun, part: LinePart): void => {
  const { text, width, shifts } = part
  if (isBlank(text)) return
  const { bold, grey, href, tag = own } = run
  items.push({ kind: 'text', x, y, size, text, width, shifts, bold, grey, tag })
  if (href !== undefined) items.push({ kind: 'link', x, y: y - size, width, height: 1.25 * size, href, tag })
}

/** Not trim(): it makes a new text of every line that ends with a space. */
const isBlank = (text: string): boolean => !/\S/.test(text)

/** Draws the part of a line that belongs to a run, if any does. */
const drawPart = (items: Item[], at: PlacedLine, run: SetRun): void => {
  const { line, x } = at
  const { places = [], offset } = line
  const chars = Array.from(line.text)
  const start = Math.max(run.from - offset, 0)
  const end = Math.min(run.to - offset, chars.length)
  if (start >= end) return
  const left = places[start] ?? 0
  const part = {
    text: chars.slice(start, end).join(''),
    width: (places[end] ?? line.width) - left,
    shifts: shiftsBetween(line, start, end),
  }
  drawRun(items, { ...at, x: x + left }, run, part)
}

/** Shifts inside of a run; the one before its first character is in its place already, but at the line's edge. */
const shiftsBetween = ({ shifts }: Line, start: number, end: number) => {
  const own = shifts
    ?.filter(({ at }) => (at > start || (at === 0 && start === 0)) && at < end)
    .map(({ at, by }) => ({ at: at - start, by }))
  return own === undefined || own.length === 0 ? undefined : own
}
