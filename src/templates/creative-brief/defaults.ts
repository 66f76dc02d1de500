import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { CreativeBrief } from './schema.ts'

/** Begins the number of a brief. */
export const CODE = 'CYJB'

/** Who signs, from left to right; in force when the creative director and the account manager have. */
export const SIGNERS = ['起草（AE）', '定稿（客户经理）', '会签（创意总监）', '会签（策略或媒介）'] as const

/** The brief with what every sheet must have, and without blanks. */
export const withDefaults = (data: CreativeBrief, context: Context): CreativeBrief => {
  const given = withoutBlanks(data)
  return withCommon(given, context, { docNo: defaultNumber(CODE, given.fillDate ?? dateOf(context.now)) })
}
