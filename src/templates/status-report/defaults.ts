import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import type { StatusReport } from './schema.ts'

/** Begins the number of a report. */
export const CODE = 'ZTB'

/** The report with what every sheet must have. Who says nothing gets the copy that can't do harm: the client's. */
export const withDefaults = (data: StatusReport, context: Context): StatusReport => {
  const given = withoutBlanks(data)
  const { weekOf, updatedBy } = given
  const day = weekOf !== undefined && isDate(weekOf) ? weekOf : dateOf(context.now)
  return withCommon({ copyFor: '客户' as const, ...given }, context, {
    docNo: defaultNumber(CODE, day),
    preparedBy: updatedBy,
  })
}
