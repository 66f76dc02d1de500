import { Paragraph, type Table } from 'docx'
import type { Pt } from '../../model/units.ts'
import { type GridCell, grid } from './grid.ts'
import { STYLE } from './look.ts'

/** What stands in one of the columns. */
export type Side = Pick<GridCell, 'children' | 'middle'>

/** Things side by side in an unseen table, white between them. */
export const sideBySide = (rows: readonly (readonly Side[])[], widths: readonly Pt[], gap: Pt): Table =>
  grid(
    widths.flatMap((width, index) => (index === 0 ? [width] : [gap, width])),
    rows.map((sides) => ({
      cells: widths.flatMap((_, index) => {
        const side = sides[index] ?? emptySide()
        return index === 0 ? [side] : [emptySide(), side]
      }),
    })),
    'unseen',
  )

const emptySide = (): Side => ({ children: [new Paragraph({ style: STYLE.cell })] })

/** As many equal widths with gaps between them as fill the room. */
export const equalWidths = (count: number, room: Pt, gap: Pt): readonly Pt[] =>
  sharedWidths(
    Array.from({ length: count }, () => 1),
    room,
    gap,
  )

/** Widths that fill the room with gaps between them, each as wide beside the others as its share says. */
export const sharedWidths = (shares: readonly number[], room: Pt, gap: Pt): readonly Pt[] => {
  const free = room - (shares.length - 1) * gap
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => Math.max(1, (free * share) / sum))
}
