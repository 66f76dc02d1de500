import type { Row, Table } from '../../model/document.ts'
import { plainText } from '../../model/text.ts'
import type { Pt } from '../../model/units.ts'
import { cellsOf } from '../cells-of.ts'
import { widestTail } from './decimals.ts'
import { CELL, SPARE, TYPE } from './look.ts'
import { widthOf } from './measure.ts'

/** A column that is as wide as its text wants takes no more of the table than this. */
const FIT_SHARE = 1 / 3
/** No column is narrower than one character with its white. */
const NARROWEST: Pt = TYPE.cell.size + 2 * CELL.padX

/** The widths of a table's columns; together they are the room. */
export const columnWidths = ({ columns, rows }: Table, room: Pt): readonly Pt[] => {
  const asked = columns.map(({ title, width, align }, index) => {
    if ('fixed' in width) return width.fixed
    if ('fraction' in width) return undefined
    const tail = align === 'decimal' ? widestTail(rows, index) : 0
    return Math.min(widestText(title, rows, index) + tail + 2 * CELL.padX + SPARE, FIT_SHARE * room)
  })
  const shares = columns.reduce((sum, { width }) => sum + ('fraction' in width ? width.fraction : 0), 0)
  const free = room - asked.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const wanted = columns.map(({ width }, index) => {
    const share = 'fraction' in width ? (Math.max(free, 0) * width.fraction) / shares : (asked[index] ?? 0)
    return Math.max(share, NARROWEST)
  })
  const total = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => (width * room) / total)
}

const widestText = (title: string, rows: readonly Row[], column: number): Pt =>
  Math.max(widthOf(title, TYPE.cell.size), ...rows.map((row) => widthOf(textAt(row, column), TYPE.cell.size)))

const textAt = (row: Row, column: number): string => {
  const cell = cellsOf(row).find((placed) => placed.column === column && placed.span === 1)
  return cell === undefined ? '' : plainText(cell.text)
}
