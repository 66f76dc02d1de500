import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDateTime } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { projectSheetNo } from '../project-sheet-no.ts'
import { withCommon } from '../with-common.ts'
import type { Minutes } from './schema.ts'

/** Begins a number of minutes that belong to no project. */
export const CODE = 'HYJY'

/** Who signs, from left to right. */
export const SIGNERS = ['记录（AE）', '审核（客户经理）', '客户确认'] as const

/** Stands before the count in a number under a project. */
export const LETTER = 'M'

/**
 * The minutes with what every sheet must have, and without blanks. The number of the file is that of the minutes;
 * a list of actions is there even when it is empty, since a talk on the phone may leave nothing to do.
 */
export const withDefaults = (data: Minutes, context: Context): Minutes => {
  const given = withoutBlanks(data)
  const numbering = { letter: LETTER, code: CODE, day: dayOf(given, context) }
  const minutesNo = projectSheetNo([given.minutesNo, given.docNo], given.projectNo, numbering)
  return withCommon({ actions: [], ...given, minutesNo }, context, { docNo: minutesNo, preparedBy: given.recorder })
}

const dayOf = ({ startAt }: Minutes, { now }: Context): string =>
  dateOf(startAt !== undefined && isDateTime(startAt) ? startAt : now)
