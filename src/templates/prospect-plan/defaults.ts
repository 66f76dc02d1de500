import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { ProspectPlan } from './schema.ts'

/** Begins a number: 客户开发. */
export const CODE = 'KHKF'

/** Who signs, from left to right. */
export const SIGNERS = ['填表（客户经理）', '审阅（客户总监）'] as const

/** The plan with what every sheet must have, and without blanks. */
export const withDefaults = (data: ProspectPlan, context: Context): ProspectPlan => {
  const given = withoutBlanks(data)
  return withCommon(given, context, {
    docNo: defaultNumber(CODE, dateOf(context.now)),
    preparedBy: given.ownerRole,
  })
}
