import type { KeyValues } from '../../model/document.ts'
import { isEmpty } from '../empty.ts'
import type { Piece } from './piece.ts'
import { inLine, textLines, widthOf } from './say.ts'

/** Labels up to this many full-width characters are filled up to the longest of them; a phone shows about 18 a line. */
const WIDEST_LABEL = 6

/** A grid as one line a pair, the values below each other; pairs without a value are left out. */
export const keyValuePieces = ({ items }: KeyValues): readonly Piece[] => {
  const filled = items
    .map(({ label, value }) => ({ label: inLine(label), lines: textLines(value) }))
    .filter(({ lines }) => !isEmpty(lines.join('')))
  if (filled.length === 0) return items.length === 0 ? [] : [{ text: '（未填）' }]
  const widths = filled.map(({ label }) => widthOf(label)).filter((width) => width <= WIDEST_LABEL)
  const widest = Math.max(0, ...widths)
  return filled.map(({ label, lines }) => ({
    text: `${label}：${fillUp(label, widest)}${lines.join(indented(widest))}`,
  }))
}

/** Ends with the white that sets what follows it at a common edge. */
const fillUp = (label: string, widest: number): string => {
  const missing = widest - widthOf(label)
  return missing <= 0 ? '' : '\u3000'.repeat(missing) + (Number.isInteger(missing) ? '' : ' ')
}

const indented = (widest: number): string => `\n${'\u3000'.repeat(Math.ceil(widest) + 1)}`
