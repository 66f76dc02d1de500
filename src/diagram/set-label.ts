import type { TextLine } from './diagram.ts'

/** Size of a box's label and of its note. */
export const LABEL_SIZE = 15
export const NOTE_SIZE = 12.5

const LEADING = 1.45
const PADDING_X = 12
const PADDING_Y = 9

/** A label broken into lines, to be put into a box. */
export interface SetLabel {
  readonly width: number
  readonly height: number
  /** The lines of a box whose top edge is at `top`; `x` is its middle, or its left edge. */
  readonly at: (x: number, top: number, anchor: TextLine['anchor']) => readonly TextLine[]
}

/**
 * Breaks a label and its note into lines for a box no wider than `width`, padding included.
 * Widths are those of any Chinese font: a Han character 1 em, others about 0.56 em, since a build has no fonts to ask.
 */
export const setLabel = (label: string, note: string | undefined, width: number): SetLabel => {
  const room = width - 2 * PADDING_X
  const lines = [
    ...wrap(label, room / LABEL_SIZE).map((text) => ({ text, size: LABEL_SIZE, isNote: false })),
    ...(note ? wrap(note, room / NOTE_SIZE) : []).map((text) => ({ text, size: NOTE_SIZE, isNote: true })),
  ]
  const textHeight = lines.reduce((sum, line) => sum + line.size * LEADING, 0)
  return {
    width: Math.ceil(Math.max(...lines.map((line) => emsOf(line.text) * line.size))) + 2 * PADDING_X,
    height: Math.ceil(textHeight) + 2 * PADDING_Y,
    at: (x, top, anchor) => {
      let y = top + PADDING_Y
      return lines.map((line) => {
        y += line.size * LEADING
        // The baseline stands about a third of the size above the bottom of the line.
        return { ...line, x: anchor === 'start' ? x + PADDING_X : x, y: round(y - line.size * 0.36), anchor }
      })
    },
  }
}

/** Width of a text in ems. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef\u2014\u2018-\u201d\u2026]/u.test(char) ? 1 : 0.56), 0)

/** Rounded to a tenth, so that a drawing's numbers stay short. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Greedy lines of at most `ems`; words and figures stay whole, and no line begins with a closing mark. */
const wrap = (text: string, ems: number): readonly string[] => {
  const lines: string[] = []
  for (const piece of text.match(/[\w.%+-]+|.[，。、；：？！）”]*/gsu) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && emsOf((last + piece).trimEnd()) <= ems) lines[lines.length - 1] = last + piece
    else lines.push(piece.trimStart())
  }
  return balance(
    lines.map((line) => line.trim()).filter((line) => line !== ''),
    text,
    ems,
  )
}

/** Two lines of like length read better than a full one and a single character. */
const balance = (lines: readonly string[], text: string, ems: number): readonly string[] => {
  const total = emsOf(text)
  const fair = Math.ceil(total / lines.length) + 0.5
  return lines.length > 1 && fair < ems && emsOf(lines.at(-1) ?? '') < fair - 1 ? wrap(text, fair) : lines
}
