import { withoutBlanks } from '../blanks.ts'
import type { Context } from '../define-template.ts'
import { projectSheetNo } from '../project-sheet-no.ts'
import { withCommon } from '../with-common.ts'
import type { Estimate } from './schema.ts'

/** Begins a number that belongs to no project. */
export const CODE = 'GJD'

/** Who signs, from left to right. */
export const SIGNERS = ['报价（客户经理）', '财务', '客户确认'] as const

/** Stands before the count in a number under a project. */
export const LETTER = 'E'

/** The quotation with what every sheet must have, and without blanks. The number of the file is its own. */
export const withDefaults = (data: Estimate, context: Context): Estimate => {
  const given = withoutBlanks(data)
  const day = given.quoteDate ?? context.now.slice(0, 10)
  const estimateNo = projectSheetNo([given.estimateNo, given.docNo], given.projectNo, {
    letter: LETTER,
    code: CODE,
    day,
  })
  return withCommon({ ...given, estimateNo }, context, { docNo: estimateNo })
}
