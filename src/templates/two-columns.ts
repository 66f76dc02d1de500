/*
 * Two grids side by side: what belongs together is seen together, and a page holds twice as much of it.
 */
import type { Block, KeyValue } from '../engine/model/document.ts'
import { plainText } from '../engine/model/text.ts'
import { mm } from '../engine/model/units.ts'
import { countCharacters } from './count-characters.ts'
import { grid, part } from './sheet-parts.ts'

const BETWEEN = mm(3)

// Rather too few: a column is half of A4 without its label. Latin letters and figures are narrower.
const CHARACTERS_A_LINE = 17

// A column is never split, so that it must fit a page of its own, below the sheet's title.
const LONGEST_COLUMN = mm(200)
const LINE = mm(5.1)
const PADDING = mm(2.2)

/**
 * The grids beside each other; one below the other where either is longer than a column can be.
 * @param heads What stands above each.
 */
export const twoColumns = (
  left: readonly KeyValue[],
  right: readonly KeyValue[],
  heads?: readonly [left: string, right: string],
): readonly Block[] => {
  const columns = [left, right].map((items, side) => {
    const head = heads?.[side]
    return head === undefined ? [grid(items, 1)] : [part(head), grid(items, 1)]
  })
  const fits = [left, right].every((items) => estimate(items) <= LONGEST_COLUMN)
  if (!fits) return columns.flat()
  // A head that comes first in its column has no white above it.
  const above: readonly Block[] = heads === undefined ? [] : [{ kind: 'spacer', height: mm(3) }]
  return [...above, { kind: 'columns', columns, gap: BETWEEN }]
}

const estimate = (items: readonly KeyValue[]): number =>
  items.reduce((sum, { value, minHeight = 0 }) => {
    const lines = plainText(value)
      .split('\n')
      .reduce((count, line) => count + Math.max(1, Math.ceil(countCharacters(line) / CHARACTERS_A_LINE)), 0)
    return sum + Math.max(minHeight, lines * LINE) + PADDING
  }, 0)
