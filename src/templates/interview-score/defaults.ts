import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import { CRITERIA } from './criteria.ts'
import type { InterviewScore } from './schema.ts'

/** Begins a number: 面试评分. */
export const CODE = 'MSPF'

/** Who signs, from left to right. */
export const SIGNERS = ['面试官', '人事'] as const

/** What is said of a candidate goes to few. */
export const CONFIDENTIALITY = '内部·限阅'

/** A new sheet begins with the usual criteria, still without points. */
export const start = (): InterviewScore => ({
  scores: CRITERIA.map(({ name, weight }) => ({ dimension: name, weight })),
})

/** The sheet with what every sheet must have, and without blanks. */
export const withDefaults = (data: InterviewScore, context: Context): InterviewScore => {
  const given = withoutBlanks(data)
  const { interviewDate, interviewer } = given
  const day = interviewDate !== undefined && isDate(interviewDate) ? interviewDate : dateOf(context.now)
  return withCommon({ nameOnPaper: '姓名和编号都印', ...given }, context, {
    docNo: defaultNumber(CODE, day),
    preparedBy: interviewer,
    confidentiality: CONFIDENTIALITY,
  })
}
