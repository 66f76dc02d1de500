/*
 * The twenty abilities in their groups. The head of a group carries its subtotal: the weight, and both ratings as
 * means, so that “C” can be held against “B”.
 */
import type { Row, Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { round, sumOf } from '../figures.ts'
import { EMPTY } from '../printed.ts'
import type { SheetFields } from '../sheet-fields.ts'
import { type Rated, weightedMean } from '../weighted.ts'
import { ABILITIES, GROUPS } from './abilities.ts'
import type { Appraisal } from './schema.ts'
import { disputed, ratedAbilities } from './scores.ts'

/** Marks, on paper too, what the two must talk about. */
const MARK = '▲'

/** The table of page two. */
export const abilityTable = ({ table }: SheetFields, full: Appraisal, context: Context): Table => {
  const apart = disputed(full, context.site)
  const plain = table(
    'items',
    [
      ['code', { fixed: mm(12) }, 'center'],
      ['name', { fixed: mm(41) }],
      ['weight', { fixed: mm(13) }, 'center'],
      ['selfScore', { fixed: mm(16) }, 'center'],
      ['raterScore', { fixed: mm(18) }, 'center'],
      ['evidence', { fraction: 1 }],
    ],
    {
      blankRows: ABILITIES.length,
      cell: (column, index, text) => (column === 'raterScore' && apart.includes(index) ? `${MARK} ${text}` : undefined),
    },
  )
  const self = ratedAbilities(full, 'selfScore', context.site)
  const rater = ratedAbilities(full, 'raterScore', context.site)
  const inGroup = (group: string, list: readonly Rated[]) =>
    list.filter((_, index) => ABILITIES[index]?.code.startsWith(group))
  const blank = context.blank === true
  const rows = GROUPS.flatMap(([group, name]): readonly Row[] => [
    {
      ...subtotal(`${group} ${name}`, inGroup(group, self), inGroup(group, rater), blank),
      role: 'group',
    },
    ...plain.rows.flatMap((row, index) => (isIn(group, index) ? [blank ? named(row, index) : row] : [])),
  ])
  return { ...plain, rows: [...rows, { ...subtotal('合计', self, rater, blank), role: 'total' }] }
}

const isIn = (group: string, index: number): boolean => ABILITIES[index]?.code.startsWith(group) === true

const named = (row: Row, index: number): Row => {
  const { code = '', name = '' } = ABILITIES[index] ?? {}
  return { ...row, cells: [code, name, ...row.cells.slice(2)] }
}

const subtotal = (label: string, self: readonly Rated[], rater: readonly Rated[], blank: boolean): Row => {
  const weights = rater.map(({ weight }) => weight)
  const weight = weights.some((each) => each === undefined) ? undefined : sumOf(weights)
  const text = (value: string | undefined): string => value ?? (blank ? '' : EMPTY)
  return {
    cells: [
      { text: label, span: 2, align: 'left' },
      text(weight?.toFixed(0)),
      text(meanOf(self, weight)?.toFixed(2)),
      text(meanOf(rater, weight)?.toFixed(2)),
      '',
    ],
  }
}

// Within a group the weights don't come to 100.
const meanOf = (list: readonly Rated[], weight: number | undefined): number | undefined => {
  const sum = weightedMean(list)
  return sum === undefined || weight === undefined || weight === 0 ? undefined : round((sum * 100) / weight)
}
