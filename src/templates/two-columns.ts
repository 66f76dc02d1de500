/*
 * Two grids side by side: what belongs together is seen together, and a page holds twice as much of it.
 */
import type { Block, KeyValue } from '../engine/model/document.ts'
import { plainText } from '../engine/model/text.ts'
import { mm } from '../engine/model/units.ts'
import { countCharacters } from './count-characters.ts'
import { grid } from './sheet-parts.ts'

const BETWEEN = mm(3)

// Rather too few: a column is half of A4 without its label. Latin letters and figures are narrower.
const CHARACTERS_A_LINE = 17

// A column is never split, so that it must fit a page of its own, below the sheet's title.
const LONGEST_COLUMN = mm(200)
const LINE = mm(5.1)
const PADDING = mm(2.2)

/** The grids beside each other; one below the other where either is longer than a column can be. */
export const twoColumns = (left: readonly KeyValue[], right: readonly KeyValue[]): readonly Block[] =>
  [left, right].every((items) => estimate(items) <= LONGEST_COLUMN)
    ? [{ kind: 'columns', columns: [[grid(left, 1)], [grid(right, 1)]], gap: BETWEEN }]
    : [grid(left, 1), grid(right, 1)]

const estimate = (items: readonly KeyValue[]): number =>
  items.reduce((sum, { value, minHeight = 0 }) => {
    const lines = plainText(value)
      .split('\n')
      .reduce((count, line) => count + Math.max(1, Math.ceil(countCharacters(line) / CHARACTERS_A_LINE)), 0)
    return sum + Math.max(minHeight, lines * LINE) + PADDING
  }, 0)
