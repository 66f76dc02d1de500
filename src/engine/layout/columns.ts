import type { Cell, Column, Row, Table } from '../model/document.ts'
import { plainText, type Text } from '../model/text.ts'
import type { Pt } from '../model/units.ts'
import type { Setting } from './setting.ts'
import { CELL, TYPE } from './style.ts'

/** Where a column lies. */
export interface ColumnPlace {
  readonly x: Pt
  readonly width: Pt
}

/** A column that takes what it needs gets this share of the table at most. */
const FIT_SHARE = 1 / 3
/** No column gets narrower than two characters and their padding, whatever the others ask for. */
const NARROWEST: Pt = 2 * TYPE.cell.size + 2 * CELL.padX

/**
 * Widths of a table's columns, which add up to the width of the text: fixed columns take what they ask for, fitted ones
 * what their widest cell wants, the others share the rest. Where that is more than there is, all shrink alike.
 */
export const placeColumns = ({ columns, rows }: Table, setting: Setting): readonly ColumnPlace[] => {
  const wanted = columns.map((column, index) => wish(column, index, rows, setting))
  const taken = wanted.reduce<Pt>((sum, width) => sum + (width ?? 0), 0)
  const fractions = columns.reduce((sum, { width }) => sum + ('fraction' in width ? width.fraction : 0), 0)
  const rest = Math.max(setting.width - taken, 0)
  const widths = columns.map(({ width }, index) =>
    'fraction' in width ? Math.max((rest * width.fraction) / fractions, NARROWEST) : (wanted[index] ?? 0),
  )
  const scale = setting.width / widths.reduce((sum, width) => sum + width, 0)
  // Fixed widths are kept where fractions can give way; a table of fixed columns alone is stretched to the text.
  let x = 0
  return widths.map((width) => {
    const place = { x, width: width * scale }
    x += place.width
    return place
  })
}

const wish = (column: Column, index: number, rows: Table['rows'], setting: Setting): Pt | undefined => {
  if ('fixed' in column.width) return column.width.fixed
  if ('fraction' in column.width) return undefined
  const texts = rows.flatMap((row) => textAt(row, index).split('\n'))
  const widest = Math.max(
    setting.measure(column.title, TYPE.label),
    ...texts.map((text) => setting.measure(text, TYPE.cell)),
  )
  // A hair more than measured, so that a cell that fits is not broken by rounding.
  return Math.max(NARROWEST, Math.min(widest + 2 * CELL.padX + 0.1, FIT_SHARE * setting.width))
}

/** Text of the cell that stands in a column alone; empty where a wider cell covers it. */
export const textAt = ({ cells }: Row, column: number): string => {
  let at = 0
  for (const given of cells) {
    const { text, span = 1 } = cellOf(given)
    if (at === column) return span === 1 ? plainText(text) : ''
    at += span
  }
  return ''
}

/** A cell, also where only its text is given. */
export const cellOf = (cell: Text | Cell): Cell =>
  typeof cell === 'string' || Array.isArray(cell) ? { text: cell as Text } : (cell as Cell) // arrays are runs
