/*
 * The next appraisal of the same person begins with this one's goals: they were agreed on, and comparing needs them.
 */
import { found, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { Appraisal } from './schema.ts'

/** Where a new appraisal can begin. Results and ratings are never taken over: they are this period's. */
export const carryOver: readonly CarryOver<Appraisal>[] = [
  {
    from: 'appraisal',
    what: '被评人、职位、评分人、业绩指标和目标',
    take: (source) =>
      found<Appraisal>({
        person: textIn(source, 'person'),
        role: optionIn(source, 'role', ROLES),
        rater: textIn(source, 'rater'),
        kpis: rowsIn(source, 'kpis').map(goalOf),
      }),
  },
]

const ROLES = ['客户总监', '客户经理', '客户执行'] as const

const goalOf = ({ kpi, weight, target, method }: Source) => ({ kpi, weight, target, method }) as Goal // fitted to the schema by whoever takes over

type Goal = NonNullable<Appraisal['kpis']>[number]
