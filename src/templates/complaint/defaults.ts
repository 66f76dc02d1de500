import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDateTime } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { Complaint } from './schema.ts'

/** Begins the number of a complaint. */
export const CODE = 'TS'

/** Who signs, from left to right; the director only where the complaint is grave or late. */
export const SIGNERS = ['接单人', '客户经理', '客户总监（严重及以上）'] as const

/** The sheet with what it must have, and without blanks. The number of the file is that of the complaint. */
export const withDefaults = (data: Complaint, context: Context): Complaint => {
  const given = withoutBlanks(data)
  const complaintNo = given.complaintNo ?? given.docNo ?? numberOf(given, context)
  return withCommon({ ...given, complaintNo }, context, { docNo: complaintNo })
}

/** `TS-261118-01`, by the day on which it came in. */
export const numberOf = ({ receivedAt }: Complaint, { now }: Context): string => {
  const day = dateOf(receivedAt !== undefined && isDateTime(receivedAt) ? receivedAt : now)
  return `${CODE}-${day.slice(2).replaceAll('-', '')}-01`
}
