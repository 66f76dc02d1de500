import { withoutBlanks } from '../blanks.ts'
import { dateOf } from '../calendar-date.ts'
import { defaultNumber } from '../common-defaults.ts'
import type { Context } from '../define-template.ts'
import { withCommon } from '../with-common.ts'
import { usualOf } from './positions.ts'
import type { JobDescription } from './schema.ts'

/** Begins a number: 职位描述. */
export const CODE = 'ZWMS'

/** Who signs, from left to right. */
export const SIGNERS = ['拟定（客户总监）', '核对（人事）', '批准（总经理）'] as const

/** The description with what every sheet must have and what its position mostly has, and without blanks. */
export const withDefaults = (data: JobDescription, context: Context): JobDescription => {
  const given = withoutBlanks(data)
  return withCommon(
    { edition: '内部版（全部内容）', dept: context.site.department, ...usualOf(given.jobTitle, context), ...given },
    context,
    {
      docNo: defaultNumber(CODE, dateOf(context.now)),
      ...(given.edition === '对外招聘版' ? { confidentiality: '公开' } : {}),
    },
  )
}
