import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { CreativeBrief } from './schema.ts'

/** Begins the number of a brief. */
export const CODE = 'CYJB'

/** The brief with what every sheet must have, and without blanks. */
export const withDefaults = (data: CreativeBrief, context: Context): CreativeBrief => {
  const given = withoutBlanks(data)
  return withCommon(given, context, { docNo: defaultNumber(CODE, given.fillDate ?? dateOf(context.now)) })
}
