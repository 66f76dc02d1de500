/*
 * The next period begins with who is still open.
 */
import { addDays, isDate } from '../calendar-date.ts'
import { found, numberIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { ProspectPlan } from './schema.ts'

/** Where a new plan can begin. */
export const carryOver: readonly CarryOver<ProspectPlan>[] = [
  {
    from: 'prospect-plan',
    what: '还在谈的客户、负责人和目标，从上一期的第二天起算',
    take: (source) =>
      found<ProspectPlan>({
        ownerRole: textIn(source, 'ownerRole'),
        periodStart: dayAfter(textIn(source, 'periodEnd')),
        target: numberIn(source, 'target'),
        prospects: rowsIn(source, 'prospects').filter(isOpenRow).map(asProspect),
      }),
  },
]

// Whoever is signed, handed over or lost belongs to the last period.
const CLOSED: readonly unknown[] = ['7 签约', '8 交接服务', '丢单']

const isOpenRow = ({ stage }: Source): boolean => !CLOSED.includes(stage)

const asProspect = (row: Source) => row as Prospect // fitted to the schema by whoever takes over

type Prospect = NonNullable<ProspectPlan['prospects']>[number]

const dayAfter = (date: string | undefined): string | undefined =>
  date !== undefined && isDate(date) ? addDays(date, 1) : undefined
