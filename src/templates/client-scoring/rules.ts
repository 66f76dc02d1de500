/*
 * What the schema can't say (handbook, B.3.14). Blocked is credit for a client who is ruled out, more than is advised
 * without a reason, and points that nobody can check; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import { addDays, isDate } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { figure, money } from '../figures.ts'
import { inOrder, inRows, when } from '../findings.ts'
import { weightErrors } from '../weighted.ts'
import { commonTexts } from '../with-common.ts'
import { creditOf, isOverride } from './credit.ts'
import { withDefaults } from './defaults.ts'
import { creditPointsOf, dimensionsOf, gradeTextOf, isVetoed, NO_VETO, totalOf } from './grading.ts'
import { CREDIT_DIMENSION, DIMENSIONS, type Scoring } from './schema.ts'

/** The rules of 客户评价表. */
export const rules = (data: Scoring, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...vetoErrors(given),
      ...basisErrors(given),
      ...weightErrors(
        'dims',
        '权重',
        dimensionsOf(given, context).map(({ weight }) => weight),
      ),
      ...overrideErrors(given, context),
      ...dateErrors(given, context),
    ],
    hints: [...creditHints(given), ...gradeHints(given, context)],
  }
}

const computedOf = (given: Scoring, context: Context): Readonly<Record<string, string>> => {
  const total = totalOf(given, context)
  const { grade, monthlyAverage, limit, termText } = creditOf(given, context)
  const rows = dimensionsOf(given, context).flatMap(({ dim, weight }, index) => [
    [`dims.${index}.dim`, dim] as const,
    [`dims.${index}.weight`, figure(weight)] as const,
  ])
  const found = {
    total: total === undefined ? undefined : figure(total),
    grade: gradeTextOf(given, context),
    creditGrade: grade,
    monthlyAvg: monthlyAverage === undefined ? undefined : money(monthlyAverage),
    suggestLimit: limit === undefined ? undefined : money(limit),
    suggestTerm: termText,
  }
  return {
    ...Object.fromEntries(rows),
    ...commonTexts(withDefaults(given, context)),
    ...Object.fromEntries(Object.entries(found).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]]))),
  }
}

const vetoErrors = (given: Scoring): readonly FieldError[] => {
  const { veto = [], vetoNote, approvedLimit = 0 } = given
  return [
    ...when(isVetoed(given) && veto.includes(NO_VETO), 'veto', '勾了“无”就不能再勾别的，请核对否决项'),
    ...when(isVetoed(given) && vetoNote === undefined, 'vetoNote', '有否决项，请写说明：查到了什么，从哪儿查的'),
    ...when(
      isVetoed(given) && approvedLimit > 0,
      'approvedLimit',
      '有否决项，不予合作，核定额度只能是 0。情况已经消除的，请先去掉否决项。',
    ),
  ]
}

// The middle needs no proof; what is very good, bad or worse does.
const basisErrors = ({ dims }: Scoring): readonly FieldError[] =>
  inRows('dims', '评分维度', dims, ({ score, basis }, index) => [
    score !== undefined && score !== 3 && score !== 4 && basis === undefined
      ? { column: 'basis', message: `“${DIMENSIONS[index]}”打了 ${score} 分，请写依据，别人才好复核` }
      : undefined,
  ])

const overrideErrors = (given: Scoring, context: Context): readonly FieldError[] => {
  if (isVetoed(given) || given.overrideReason !== undefined) return []
  const { limit, termText } = creditOf(given, context)
  const advised = [limit === undefined ? undefined : money(limit), termText].filter((part) => part !== undefined)
  const message = `核定的高于建议（${advised.join('，')}），请写突破建议的理由和失效日期，并请总经理签字`
  return when(isOverride(given, context), 'overrideReason', message)
}

const dateErrors = ({ evalDate, nextEvalDate }: Scoring, { site }: Context): readonly FieldError[] => {
  if (evalDate === undefined || nextEvalDate === undefined || !isDate(evalDate)) return []
  const days = site.clients.reviewDays
  const latest = addDays(evalDate, days)
  return [
    ...inOrder(
      [
        ['evalDate', '日期', evalDate],
        ['nextEvalDate', '下次评价', nextEvalDate],
      ],
      true,
    ),
    ...when(nextEvalDate > latest, 'nextEvalDate', `下次评价最晚 ${latest}（${days} 天内），请提前`),
  ]
}

const creditHints = (given: Scoring): readonly Hint[] => {
  const { evalType, last12Revenue = 0, overdueDays } = given
  const isNew = evalType === '新客户准入'
  const late = overdueDays ?? 0
  return [
    ...when(
      isNew && last12Revenue > 0,
      'last12Revenue',
      '新客户还没有合作额，这里一般填 0。已经合作过的请选“半年复评”。',
    ),
    ...when(
      evalType !== undefined && !isNew && overdueDays === undefined,
      'overdueDays',
      '还没填最长逾期，信用等级先只按付款信用的分算，请向财务要这个数',
    ),
    ...when(
      creditPointsOf(given) === 5 && late > 0,
      ['dims', CREDIT_DIMENSION, 'score'],
      `付款信用打了 5 分（从不逾期），但最长逾期 ${late} 天，请核对`,
    ),
  ]
}

const gradeHints = (given: Scoring, context: Context): readonly Hint[] => {
  const { previousGrade } = given
  const grade = gradeTextOf(given, context)
  if (grade === undefined) return []
  const [best, worst] = [context.site.clients.grades[0]?.[0], context.site.clients.grades.at(-1)?.[0]]
  return [
    ...when(
      previousGrade !== undefined && previousGrade !== '未评' && previousGrade !== grade,
      'grade',
      `等级由 ${previousGrade} 变为 ${grade}，请同步更新客户基本资料简报`,
    ),
    ...when(grade === best || grade === worst, 'grade', `${grade} 级要报总经理，签字栏已加上`),
  ]
}
