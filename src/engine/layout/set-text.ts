/*
 * A text broken into lines, with its runs: from here on it is only placed.
 */
import type { Item, TextItem } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
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
export const placeText = (text: SetText, style: TypeStyle, place: LinesPlace): readonly Item[] =>
  text.lines.flatMap((line, index) => {
    if (line.text.trim() === '') return []
    const free = Math.max(place.room - line.width, 0)
    const indent = place.align === 'right' ? free : place.align === 'center' ? free / 2 : 0
    const at = { x: place.x + indent, y: place.y + index * style.leading + baseline(style) }
    const items = placeLine(line, text.runs, style, at)
    return items.flatMap(({ href, ...item }) => [{ ...item, tag: item.tag ?? place.tag }, ...linkArea(item, href)])
  })

type LinkedText = TextItem & { readonly href?: string | undefined }

const linkArea = ({ x, y, width, size, tag }: TextItem, href: string | undefined): readonly Item[] =>
  href === undefined ? [] : [{ kind: 'link', x, y: y - size, width, height: 1.25 * size, href, tag }]

const placeLine = (
  line: Line,
  runs: readonly SetRun[],
  style: TypeStyle,
  at: { readonly x: Pt; readonly y: Pt },
): readonly LinkedText[] => {
  const base = {
    kind: 'text',
    ...at,
    size: style.size,
    text: line.text,
    width: line.width,
    shifts: line.shifts,
  } as const
  const only = runs.length === 1 ? runs[0] : undefined
  if (only !== undefined) return [{ ...base, bold: only.bold, grey: only.grey, tag: only.tag, href: only.href }]
  const chars = Array.from(line.text)
  const { places = [] } = line
  return runs.flatMap(({ from, to, bold, grey, tag, href }) => {
    const start = Math.max(from - line.offset, 0)
    const end = Math.min(to - line.offset, chars.length)
    const text = chars.slice(start, end).join('')
    if (start >= end || text.trim() === '') return []
    const left = places[start] ?? 0
    return [
      {
        ...base,
        x: at.x + left,
        text,
        width: (places[end] ?? line.width) - left,
        shifts: shiftsBetween(line, start, end),
        bold,
        grey,
        tag,
        href,
      },
    ]
  })
}

/** Shifts inside of a run; the one before its first character is in its place already, but at the line's edge. */
const shiftsBetween = ({ shifts }: Line, start: number, end: number) => {
  const own = shifts
    ?.filter(({ at }) => (at > start || (at === 0 && start === 0)) && at < end)
    .map(({ at, by }) => ({ at: at - start, by }))
  return own === undefined || own.length === 0 ? undefined : own
}
