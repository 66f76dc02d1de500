import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { RecruitRequest } from './schema.ts'

/** Begins a number: 招聘需求. */
export const CODE = 'ZPXQ'

/** Who signs, from left to right. */
export const SIGNERS = ['申请（客户总监）', '会签（人事）', '批准（总经理）'] as const

/** The request with what every sheet must have, and without blanks. */
export const withDefaults = (data: RecruitRequest, context: Context): RecruitRequest => {
  const given = withoutBlanks(data)
  const today = dateOf(context.now)
  const { requestDate = today } = given
  return withCommon(
    { dept: context.site.department, requestDate: today, budgetOnPaper: '印在申请表上', ...given },
    context,
    { docNo: defaultNumber(CODE, isDate(requestDate) ? requestDate : today) },
  )
}
