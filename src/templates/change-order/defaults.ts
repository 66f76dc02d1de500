import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { ChangeOrder } from './schema.ts'

/** Begins the number of a change that belongs to no project yet. */
export const CODE = 'BGD'

/** Who signs, from left to right. */
export const SIGNERS = ['发起（AE）', '客户经理', '客户确认'] as const

/** The change with what every sheet must have, and without blanks. The number of the file is that of the change. */
export const withDefaults = (data: ChangeOrder, context: Context): ChangeOrder => {
  const given = withoutBlanks(data)
  const changeNo = given.changeNo ?? given.docNo ?? numberOf(given, context)
  return withCommon({ ...given, changeNo }, context, { docNo: changeNo })
}

const numberOf = ({ projectNo, requestDate }: ChangeOrder, { now }: Context): string =>
  projectNo === undefined ? defaultNumber(CODE, requestDate ?? dateOf(now)) : `${projectNo.trim()}-C01`
