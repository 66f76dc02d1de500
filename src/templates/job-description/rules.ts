/*
 * What the schema can't say (handbook, B.3.6): time that comes to 100 %, a probation within the law, words that choose
 * people by what they are.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { discriminationErrors } from '../discriminating-words.ts'
import { when } from '../findings.ts'
import { weightErrors } from '../weighted.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import { titleOf } from './positions.ts'
import { probationErrors, probationHints } from './probation.ts'
import { type JobDescription, schema } from './schema.ts'

/** Everything that is written freely, and so may be printed in an advertisement. */
const WRITTEN = [
  'titleOther',
  'reportTo',
  'subordinates',
  'location',
  'purpose',
  'duties',
  'authority',
  'kpi',
  'major',
  'years',
  'skills',
  'salaryBand',
  'growthPath',
] as const

const DEFAULTED = ['dept', 'reportTo', 'subordinates', 'headcount', 'growthPath', 'edition'] as const

/** The rules of 职位描述表. */
export const rules = (data: JobDescription, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: {
      ...commonTexts(full),
      ...Object.fromEntries(DEFAULTED.flatMap((id) => (full[id] === undefined ? [] : [[id, String(full[id])]]))),
    },
    errors: [
      ...when(
        given.jobTitle === '其他' && given.titleOther === undefined,
        'titleOther',
        '职位名称选了“其他”，请写出叫什么，如“媒介执行”',
      ),
      ...when(
        full.reportTo !== undefined && full.reportTo.trim() === titleOf(full)?.trim(),
        'reportTo',
        `直接上级和职位都是“${full.reportTo}”，请写上一级的岗位`,
      ),
      ...percentErrors(given),
      ...probationErrors(given),
      ...discriminationErrors(schema, given, WRITTEN),
    ],
    hints: [...probationHints(given), ...skillHints(given)],
  }
}

const percentErrors = ({ duties = [] }: JobDescription): readonly FieldError[] =>
  weightErrors(
    'duties',
    '主要职责的时间占比',
    duties.map(({ percent }) => percent),
  )

// Five musts and more: nobody has them all, so the list decides nothing.
const MOST_MUSTS = 4

const skillHints = ({ skills = [] }: JobDescription): readonly Hint[] => {
  const musts = skills.filter(({ level }) => level === '必须').length
  return when(
    musts > MOST_MUSTS,
    'skills',
    `“必须”有 ${musts} 条，合适的人会不敢投。留 ${MOST_MUSTS} 条以内，其余改“优先”。`,
  )
}
