import { withoutBlanks } from '../blanks.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { Scoring } from './schema.ts'

/** Begins the number of a grading. */
export const CODE = 'KHPJ'

/** Who signs, from left to right; the last only where more is approved than advised, or for the best and the worst. */
export const SIGNERS = ['评分（客户经理）', '财务', '定级（客户总监）', '批准（总经理）'] as const

/** It never leaves the house, and few in it may read it. */
export const CONFIDENTIALITY = '内部·限阅'

/** The grading with what every sheet must have, and without blanks. */
export const withDefaults = (data: Scoring, context: Context): Scoring => {
  const given = withoutBlanks(data)
  return withCommon(given, context, {
    docNo: defaultNumber(CODE, given.evalDate ?? context.now.slice(0, 10)),
    preparedBy: given.evaluator,
    confidentiality: CONFIDENTIALITY,
  })
}
