import { withoutBlanks } from '../blanks.ts'
import { addDays, dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { ClientProfile } from './schema.ts'

/** Begins the number of a profile. */
export const CODE = 'KHZL'

/** Who signs, from left to right. */
export const SIGNERS = ['填表人（AE）', '审核（客户经理）', '备案（客户总监）'] as const

/** A quarter, after which a profile is looked through again. */
const QUARTER = 90

/** The profile with what every sheet must have, and without blanks: who has no credit has a limit of nothing. */
export const withDefaults = (data: ClientProfile, context: Context): ClientProfile => {
  const given = withoutBlanks(data)
  const day = dayOf(given, context)
  const nextReviewDate = addDays(day, Math.min(QUARTER, context.site.clients.profileDays))
  return withCommon({ nextReviewDate, ...noCredit(given), ...given }, context, { docNo: defaultNumber(CODE, day) })
}

/** The day on which the profile was filled in. */
export const dayOf = ({ fillDate }: ClientProfile, { now }: Context): string =>
  fillDate !== undefined && isDate(fillDate) ? fillDate : dateOf(now)

const noCredit = ({ creditGrade }: ClientProfile): ClientProfile =>
  creditGrade === 'D' || creditGrade === '新客户' ? { creditLimit: 0 } : {}
