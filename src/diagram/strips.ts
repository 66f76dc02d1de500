/*
 * Where a drawing may be cut on its way over several pages: below its rows of boxes, and never through a box or words.
 */
import type { Box, Drawing, TextLine } from './diagram.ts'

/** A part of a drawing, over its whole width. */
export interface Strip {
  readonly top: number
  readonly bottom: number
}

/** Space below a row before the cut; no words stand so close under a box. */
const BELOW = 4

/** A line of text rises above its baseline and hangs below it by so much of its size. */
const RISE = { above: 1, below: 0.3 } as const

/** A drawing in strips, from top to bottom, without gaps; what one holds must stay on one page. */
export const stripsOf = ({ height, boxes, wires }: Drawing): readonly Strip[] => {
  const spans = [
    ...boxes.map((box) => ({ ...spanOf(box), isBox: true })),
    ...wires.flatMap(({ label }) => (label === undefined ? [] : [{ ...spanOfText(label), isBox: false }])),
  ].sort((a, b) => a.top - b.top)
  const cuts: number[] = []
  let bottom = 0
  let hasBox = false
  for (const span of spans) {
    // Words between two rows go with the row below them.
    if (hasBox && span.top > bottom + BELOW) {
      cuts.push(bottom + BELOW)
      hasBox = false
    }
    bottom = Math.max(bottom, span.bottom)
    hasBox ||= span.isBox
  }
  return [...cuts, height].map((end, index) => ({ top: cuts[index - 1] ?? 0, bottom: end }))
}

const spanOf = ({ y, height }: Box): Strip => ({ top: y, bottom: y + height })

const spanOfText = ({ y, size }: TextLine): Strip => ({ top: y - size * RISE.above, bottom: y + size * RISE.below })
