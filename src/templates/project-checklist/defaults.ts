import { withoutBlanks } from '../blanks.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { Checklist } from './schema.ts'

/** Begins the number of a checklist. */
export const CODE = 'JCD'

/** Who signs, from left to right. */
export const SIGNERS = ['AE', '客户经理（每周签）', '客户总监（结案签）'] as const

/** The checklist with what every sheet must have, and without blanks. A gate that nobody has touched lies ahead. */
export const withDefaults = (data: Checklist, context: Context): Checklist => {
  const given = withoutBlanks(data)
  const gates = given.gates?.map((gate) => ({ status: '未到' as const, ...gate }))
  return withCommon({ ...given, ...(gates === undefined ? {} : { gates }) }, context, {
    docNo: defaultNumber(CODE, given.fillDate ?? context.now.slice(0, 10)),
    preparedBy: given.aeRole,
  })
}
