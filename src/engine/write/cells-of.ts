import type { Align, Cell, Row } from '../model/document.ts'
import type { Text } from '../model/text.ts'

/** A cell of a row with the column it begins in. */
export interface PlacedCell {
  readonly column: number
  readonly span: number
  readonly text: Text
  readonly align?: Align | undefined
}

/** The cells of a row, bare texts and spanning ones alike. */
export const cellsOf = ({ cells }: Row): readonly PlacedCell[] => {
  let column = 0
  return cells.map((cell) => {
    const { text, span = 1, align } = isCell(cell) ? cell : { text: cell }
    const placed = { column, span, text, align }
    column += span
    return placed
  })
}

const isCell = (cell: Text | Cell): cell is Cell => typeof cell === 'object' && !Array.isArray(cell)
