/*
 * The next step of each prospect and its day: what is over, what has lain for too long, what needs none.
 */

import { adviseWording } from '../action-wording.ts'
import { addDays, dateOf, isDate } from '../calendar-date.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { inRows } from '../findings.ts'
import type { ProspectPlan } from './schema.ts'

type Prospect = NonNullable<ProspectPlan['prospects']>[number]

// Whether a prospect still has to be moved: the lost and the handed over haven't.
const isOpen = ({ stage }: Prospect): boolean => stage !== '丢单' && stage !== '8 交接服务'

/** Whether the day of the next step is over. */
export const isOverdue = (prospect: Prospect, { now }: Context): boolean => {
  const { nextDate } = prospect
  return isOpen(prospect) && nextDate !== undefined && isDate(nextDate) && nextDate < dateOf(now)
}

/** Open prospects whose next step has no day. */
export const stepErrors = ({ prospects }: ProspectPlan): readonly FieldError[] =>
  inRows('prospects', '潜在客户', prospects, (prospect) => [
    prospect.stage === undefined || !isOpen(prospect) || prospect.nextDate !== undefined
      ? undefined
      : { column: 'nextDate', message: '请填写日期，没有日期的下一步总会往后拖。动不了的，阶段改成“搁置”。' },
  ])

/** Steps that are over, prospects that lie still, wording that can't be checked off. */
export const stepHints = ({ prospects }: ProspectPlan, context: Context): readonly Hint[] =>
  inRows('prospects', '潜在客户', prospects, (prospect) => {
    const advice = prospect.nextStep === undefined ? undefined : adviseWording(prospect.nextStep)
    return [
      isOverdue(prospect, context) ? { column: 'nextDate', message: whyLate(prospect, context) } : undefined,
      advice === undefined || !isOpen(prospect) ? undefined : { column: 'nextStep', message: `下一步${advice}` },
    ]
  })

// The sheet has no day of the last change; a step that nobody touched so long after its day is the same thing.
const whyLate = ({ nextDate = '', stage }: Prospect, { now, site }: Context): string => {
  const { staleDays } = site.prospects
  const today = dateOf(now)
  return addDays(nextDate, staleDays) <= today && stage !== '搁置'
    ? `下一步过期 ${staleDays} 天以上没有更新，建议阶段改成“搁置”，或写上新的下一步`
    : `日期 ${nextDate} 已过期。做了就写新的下一步，没做就改日期。`
}
