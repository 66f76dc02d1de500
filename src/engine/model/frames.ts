/*
 * Frames as the lines that are drawn: a table of forty rows has forty pieces of each upright line, and one line is enough.
 */
import type { FrameItem, RuleItem } from './page.ts'
import type { Pt } from './units.ts'

/** A row's bottom and the next row's top are sums of the same heights, a rounding apart. */
const TOLERANCE: Pt = 0.01

/** The lines of frames, in the order of the frames; uprights run on from row to row where they meet. */
export const linesOf = (frames: readonly FrameItem[]): readonly RuleItem[] => {
  const lines: RuleItem[] = []
  let first: FrameItem | undefined
  let last: FrameItem | undefined
  const close = (): void => {
    if (first !== undefined && last !== undefined) lines.push(...uprightsOf(first, last.y + last.height))
  }
  for (const frame of frames) {
    if (last === undefined || !continues(last, frame)) {
      close()
      first = frame
    }
    last = frame
    if (frame.top !== undefined) lines.push(across(frame, frame.y, frame.top))
    lines.push(across(frame, frame.y + frame.height, frame.bottom))
  }
  close()
  return lines
}

const continues = (above: FrameItem, below: FrameItem): boolean =>
  above.x === below.x &&
  Math.abs(above.y + above.height - below.y) < TOLERANCE &&
  above.uprights.length === below.uprights.length &&
  above.uprights.every((x, index) => x === below.uprights[index])

const across = ({ x, uprights }: FrameItem, y: Pt, thickness: Pt): RuleItem => ({
  kind: 'rule',
  x1: x,
  y1: y,
  x2: x + (uprights.at(-1) ?? 0),
  y2: y,
  thickness,
})

const uprightsOf = ({ x, y, uprights, edge, inner }: FrameItem, bottom: Pt): readonly RuleItem[] =>
  uprights.map((at, index) => ({
    kind: 'rule',
    x1: x + at,
    y1: y,
    x2: x + at,
    y2: bottom,
    thickness: index === 0 || index === uprights.length - 1 ? edge : inner,
  }))
