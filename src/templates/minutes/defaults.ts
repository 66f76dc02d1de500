import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDateTime } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { firstSheetNo } from '../project-sheet-no.ts'
import { withCommon } from '../with-common.ts'
import type { Minutes } from './schema.ts'

/** Begins a number of minutes that belong to no project. */
export const CODE = 'HYJY'

/**
 * The minutes with what every sheet must have, and without blanks. The number of the file is that of the minutes;
 * a list of actions is there even when it is empty, since a talk on the phone may leave nothing to do.
 */
export const withDefaults = (data: Minutes, context: Context): Minutes => {
  const given = withoutBlanks(data)
  const minutesNo = given.minutesNo ?? given.docNo ?? numberOf(given, context)
  return withCommon({ actions: [], ...given, minutesNo }, context, { docNo: minutesNo, preparedBy: given.recorder })
}

const numberOf = ({ projectNo, startAt }: Minutes, { now }: Context): string => {
  if (projectNo !== undefined) return firstSheetNo(projectNo, 'M')
  return defaultNumber(CODE, dateOf(startAt !== undefined && isDateTime(startAt) ? startAt : now))
}
