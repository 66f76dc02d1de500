import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { VisitRecord } from './schema.ts'

/** Begins the number of a record. */
export const CODE = 'KHBF'

/** Who signs, from left to right. */
export const SIGNERS = ['拜访人', '主管阅示'] as const

/** The record with what every sheet must have, and without blanks. Who led the talk fills it in, and does so now. */
export const withDefaults = (data: VisitRecord, context: Context): VisitRecord => {
  const given = withoutBlanks(data)
  const docNo = defaultNumber(CODE, dateOf(given.startAt ?? context.now))
  return withCommon({ promises: [], recordedAt: context.now, ...given }, context, {
    docNo,
    preparedBy: given.visitors?.split(/[、，,；;和]/)[0]?.trim(),
  })
}
