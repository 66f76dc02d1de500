import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDateTime } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { MeetingPlan } from './schema.ts'

/** Begins the number of a notice. */
export const CODE = 'HYTZ'

/** Who signs, from left to right. */
export const SIGNERS = ['发起（AE）', '批准（客户经理）'] as const

/** The notice with what every sheet must have, numbered by the day of the meeting. */
export const withDefaults = (data: MeetingPlan, context: Context): MeetingPlan => {
  const given = withoutBlanks(data)
  const { startAt } = given
  const day = dateOf(startAt !== undefined && isDateTime(startAt) ? startAt : context.now)
  return withCommon(given, context, { docNo: defaultNumber(CODE, day) })
}
