import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { RecruitRequest } from './schema.ts'

/** Begins a number: 招聘需求. */
export const CODE = 'ZPXQ'

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
