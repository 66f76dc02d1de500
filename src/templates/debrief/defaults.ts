import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { Debrief } from './schema.ts'

/** Begins the number of a debrief. */
export const CODE = 'FP'

/** Who signs, from left to right. */
export const SIGNERS = ['主持', '记录'] as const

/** The debrief with what every sheet must have, numbered by its day. */
export const withDefaults = (data: Debrief, context: Context): Debrief => {
  const given = withoutBlanks(data)
  const { debriefDate } = given
  const day = debriefDate !== undefined && isDate(debriefDate) ? debriefDate : dateOf(context.now)
  return withCommon(given, context, { docNo: defaultNumber(CODE, day) })
}
