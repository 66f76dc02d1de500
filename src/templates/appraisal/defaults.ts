import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { Appraisal } from './schema.ts'

/** Begins a number: 业绩评估. */
export const CODE = 'YJPG'

/** Who signs, from left to right. */
export const SIGNERS = ['被评人', '直接主管', '部门主管', '人事'] as const

/** What is said of a person goes to few. */
export const CONFIDENTIALITY = '内部·限阅'

/** The appraisal with what every sheet must have, and without blanks. */
export const withDefaults = (data: Appraisal, context: Context): Appraisal => {
  const given = withoutBlanks(data)
  return withCommon(given, context, {
    docNo: defaultNumber(CODE, dateOf(context.now)),
    preparedBy: given.rater,
    confidentiality: CONFIDENTIALITY,
  })
}
