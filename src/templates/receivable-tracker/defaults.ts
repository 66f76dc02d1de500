import { withoutBlanks } from '../blanks.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import { stopsWork } from './escalation.ts'
import type { Tracker } from './schema.ts'

/** Begins the number of a tracker. */
export const CODE = 'SKGJ'

/** Who signs, from left to right. */
export const SIGNERS = ['客户经理', '财务', '客户总监'] as const

/**
 * The tracker with what every sheet must have, and without blanks: counted today, parts numbered in their order, nothing
 * received where nothing is said, new work stopped where the level says so.
 */
export const withDefaults = (data: Tracker, context: Context): Tracker => {
  const given = withoutBlanks(data)
  const asOf = given.asOf ?? context.now.slice(0, 10)
  const installments = given.installments?.map((row, index) => ({ seq: index + 1, paidAmount: 0, ...row }))
  const counted: Tracker = { ...given, asOf, ...(installments === undefined ? {} : { installments }) }
  const stopWork = stopsWork(counted, context)
  return withCommon({ ...counted, ...(stopWork === undefined ? {} : { stopWork }) }, context, {
    docNo: defaultNumber(CODE, asOf),
  })
}
