import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { MonthlySummary } from './schema.ts'

/** Begins the number of a summary. */
export const CODE = 'YDZJ'

/** Who signs, from left to right. */
export const SIGNERS = ['本人', '主管', '客户总监'] as const

/** The summary with what every sheet must have. */
export const withDefaults = (data: MonthlySummary, context: Context): MonthlySummary => {
  const given = withoutBlanks(data)
  return withCommon(given, context, { docNo: defaultNumber(CODE, dateOf(context.now)), preparedBy: given.person })
}
