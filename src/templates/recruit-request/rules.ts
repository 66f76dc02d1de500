/*
 * What the schema can't say (handbook, B.3.7): a first day after the request, at least three steps of selection, words
 * that choose people by what they are. Blocked here, since what stands in the request is copied into the advertisement.
 */
import { withoutBlanks } from '../blanks.ts'
import { isDate } from '../calendar-date.ts'
import type { Context, Hint, Rules } from '../define-template.ts'
import { discriminationErrors } from '../discriminating-words.ts'
import { inOrder, when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import { type RecruitRequest, schema } from './schema.ts'

const WRITTEN = ['position', 'reasonNote', 'mustHave', 'niceToHave', 'rejectIf', 'channels'] as const
const DEFAULTED = ['dept', 'requestDate', 'budgetOnPaper'] as const

/** Handbook, B.3.7. */
const FEWEST_STEPS = 3
const FEWEST_INTERVIEWERS = 2
const MOST_MUSTS = 5

const MS_PER_DAY = 86_400_000

/** The rules of 招聘需求申请表. */
export const rules = (data: RecruitRequest, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  const { process = [] } = given
  return {
    computed: {
      ...commonTexts(full),
      ...Object.fromEntries(DEFAULTED.flatMap((id) => (full[id] === undefined ? [] : [[id, full[id]]]))),
    },
    errors: [
      ...inOrder(
        [
          ['requestDate', '申请日期', full.requestDate],
          ['onboardDate', '期望到岗', full.onboardDate],
        ],
        true,
      ),
      ...when(
        process.length > 0 && process.length < FEWEST_STEPS,
        'process',
        `选拔流程只有 ${process.length} 步，至少 ${FEWEST_STEPS} 步：看简历、做一件事、面一次`,
      ),
      ...discriminationErrors(schema, given, WRITTEN),
    ],
    hints: [...timeHints(full, context), ...listHints(given)],
  }
}

const timeHints = ({ requestDate, onboardDate }: RecruitRequest, { site }: Context): readonly Hint[] => {
  if (requestDate === undefined || onboardDate === undefined || !isDate(requestDate) || !isDate(onboardDate)) return []
  const days = (Date.parse(onboardDate) - Date.parse(requestDate)) / MS_PER_DAY
  const { noticeDays } = site.hiring
  return when(
    days > 0 && days < noticeDays,
    'onboardDate',
    `时间偏紧：离期望到岗只有 ${days} 天，一般要 ${noticeDays} 天。请放宽日期，或先找实习生顶上。`,
  )
}

const listHints = ({ mustHave, interviewers }: RecruitRequest): readonly Hint[] => {
  const musts = partsOf(mustHave, /[；;\n]/).length
  const people = partsOf(interviewers, /[、，,；;和与及/\n]/).length
  return [
    ...when(
      musts > MOST_MUSTS,
      'mustHave',
      `必须具备写了 ${musts} 条，合适的人会不敢投。留 ${MOST_MUSTS} 条以内，其余挪到加分项。`,
    ),
    ...when(
      interviewers !== undefined && people < FEWEST_INTERVIEWERS,
      'interviewers',
      '面试官只有一个人，容易看走眼，请再加一位',
    ),
  ]
}

const partsOf = (text: string | undefined, separator: RegExp): readonly string[] =>
  (text ?? '').split(separator).filter((part) => part.trim() !== '')
