import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { WeeklyPlan } from './schema.ts'

/** Begins the number of a plan. */
export const CODE = 'ZJH'

/** Who signs, from left to right. */
export const SIGNERS = ['本人', '主管'] as const

/** The plan with what every sheet must have, numbered by its Monday. */
export const withDefaults = (data: WeeklyPlan, context: Context): WeeklyPlan => {
  const given = withoutBlanks(data)
  const { weekStart, person } = given
  const day = weekStart !== undefined && isDate(weekStart) ? weekStart : dateOf(context.now)
  return withCommon(given, context, { docNo: defaultNumber(CODE, day), preparedBy: person })
}
