import { withoutBlanks } from '../blanks.ts'
import type { Context } from '../define-template.ts'
import { projectSheetNo } from '../project-sheet-no.ts'
import { withCommon } from '../with-common.ts'
import type { JobOrder } from './schema.ts'

/** Begins a number that belongs to no project. */
export const CODE = 'GZD'

/** Who signs, from left to right. */
export const SIGNERS = ['开单（AE）', '客户经理', '接单主管', '执行人签收'] as const

/** Stands before the count in a number under a project. */
export const LETTER = 'W'

/** The order with what every sheet must have, and without blanks. The number of the file is its own. */
export const withDefaults = (data: JobOrder, context: Context): JobOrder => {
  const given = withoutBlanks(data)
  const day = given.openDate ?? context.now.slice(0, 10)
  const jobNo = projectSheetNo([given.jobNo, given.docNo], given.projectNo, { letter: LETTER, code: CODE, day })
  return withCommon({ ...given, jobNo }, context, { docNo: jobNo, preparedBy: given.openedBy })
}
