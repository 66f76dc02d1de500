/*
 * What a month begins with: the goals that were set at the end of the one before.
 */
import { found, numberIn, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver, Context } from '../define-template.ts'
import { missedBefore, rateOf } from './goals.ts'
import { type MonthlySummary, schema } from './schema.ts'

type Goal = NonNullable<MonthlySummary['goals']>[number]

const COLUMNS = schema.properties.goals.items.properties

/** Where a new summary can begin. */
export const carryOver: readonly CarryOver<MonthlySummary>[] = [
  {
    from: 'monthly-summary',
    what: '上月写的“下月目标”',
    take: (source, context) =>
      found<MonthlySummary>({
        person: textIn(source, 'person'),
        role: optionIn(source, 'role', schema.properties.role.enum),
        month: nextMonth(textIn(source, 'month')),
        goals: rowsIn(source, 'nextGoals').map((row) => goalOf(row, source, context)),
      }),
  },
]

const goalOf = (row: Source, source: Source, { site }: Context): Goal => {
  const goal = textIn(row, 'goal')
  // The same goal of the month that ends: which way is better, and whether it was missed.
  const before = rowsIn(source, 'goals').find((each) => textIn(each, 'goal') === goal)
  const better = before === undefined ? undefined : optionIn(before, 'better', COLUMNS.better.enum)
  const rate =
    before === undefined
      ? undefined
      : rateOf({ targetValue: numberIn(before, 'targetValue'), actualValue: numberIn(before, 'actualValue'), better })
  return found<Goal>({
    goal,
    goalType: optionIn(row, 'goalType', COLUMNS.goalType.enum),
    targetValue: numberIn(row, 'targetValue'),
    better,
    note: rate !== undefined && rate < site.months.explainBelow ? missedBefore(rate) : undefined,
  })
}

const nextMonth = (month: string | undefined): string | undefined => {
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month ?? '') ?? []
  if (year === undefined || number === undefined) return undefined
  return number === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(number) + 1).padStart(2, '0')}`
}
