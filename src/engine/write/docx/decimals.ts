/*
 * Figures below each other by their decimal points. A decimal tab would do it in Word alone; white at the right does
 * it everywhere, to a fraction of a point.
 */
import type { Row } from '../../model/document.ts'
import { plainText } from '../../model/text.ts'
import type { Pt } from '../../model/units.ts'
import { cellsOf } from '../cells-of.ts'
import { TYPE } from './look.ts'

/** A figure is about half an em wide, a decimal point a quarter. */
const FIGURE: Pt = 0.53 * TYPE.cell.size
const POINT: Pt = 0.25 * TYPE.cell.size

/** The width of a figure's end from its decimal point on. */
export const tailWidth = (text: string): Pt => {
  const decimals = /\.(\d+)\D*$/.exec(text)?.[1]?.length ?? 0
  return decimals === 0 ? 0 : POINT + decimals * FIGURE
}

/** The widest such end of a column. */
export const widestTail = (rows: readonly Row[], column: number): Pt =>
  Math.max(
    0,
    ...rows
      .flatMap(cellsOf)
      .filter((cell) => cell.column === column && cell.span === 1)
      .map(({ text }) => tailWidth(plainText(text))),
  )
