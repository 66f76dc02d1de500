import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDateTime } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { PhoneLog } from './schema.ts'

/** Begins the number of a slip. */
export const CODE = 'LDJL'

/** Who signs, from left to right. */
export const SIGNERS = ['接听人', '签收人'] as const

/** The slip with what every sheet must have, numbered by the day of the call; who answered has filled it in. */
export const withDefaults = (data: PhoneLog, context: Context): PhoneLog => {
  const given = withoutBlanks(data)
  const { callAt, answeredBy } = given
  const day = dateOf(callAt !== undefined && isDateTime(callAt) ? callAt : context.now)
  return withCommon(given, context, { docNo: defaultNumber(CODE, day), preparedBy: answeredBy })
}
