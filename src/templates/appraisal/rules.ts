/*
 * What the schema can't say (handbook, B.3.13): weights that come to 100, points that need a fact, a rater who isn't
 * the person rated. The rest is worked out, or advice.
 */
import { withoutBlanks } from '../blanks.ts'
import { isDate } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inRows, when } from '../findings.ts'
import { weightErrors } from '../weighted.ts'
import { ABILITIES, anchorsOf } from './abilities.ts'
import { computedOf } from './computed.ts'
import type { Appraisal } from './schema.ts'
import { abilityWeight, disputed } from './scores.ts'

/** The rules of 业绩评估表. */
export const rules = (data: Appraisal, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...when(
        given.rater !== undefined && given.rater.trim() === given.person?.trim(),
        'rater',
        '评分人和被评人是同一个人。自评写在“自评”一列，评分人请写直接主管。',
      ),
      ...kpiErrors(given),
      ...abilityErrors(given, context),
    ],
    hints: [...kpiHints(given), ...talkHints(given, context), ...appealHints(given, context)],
  }
}

// By when HR looks at an appeal is printed.
const appealHints = ({ objection, interviewDate }: Appraisal, { site }: Context): readonly Hint[] =>
  objection === true && interviewDate !== undefined && isDate(interviewDate)
    ? calendarHints(['interviewDate'], '复核期限', interviewDate, site.appraisal.reviewWithin, site.calendar)
    : []

const kpiErrors = ({ kpis = [] }: Appraisal): readonly FieldError[] => [
  ...weightErrors(
    'kpis',
    '业绩指标的权重',
    kpis.map(({ weight }) => weight),
  ),
  ...inRows('kpis', '业绩指标', kpis, ({ target, method }) => [
    target !== undefined && target <= 0 && method === '完成率'
      ? { column: 'target', message: `目标是 ${target}，算不出完成率。计分法改选“差值”，或换一个大于 0 的目标。` }
      : undefined,
  ]),
]

// The more, the worse: reaching 200 % of it would earn five points.
const WORSE_BY_MORE = /投诉|差错|错误|漏项|返工|逾期|延期|超支|流失|(?:修改|改稿).*(?:轮|次)/

const kpiHints = ({ kpis }: Appraisal): readonly Hint[] =>
  inRows('kpis', '业绩指标', kpis, ({ kpi, method }) => {
    const word = kpi === undefined || method !== '完成率' ? undefined : WORSE_BY_MORE.exec(kpi)?.[0]
    const isRate = kpi !== undefined && /率|零|无/.test(kpi)
    return [
      word === undefined || isRate
        ? undefined
        : { column: 'kpi', message: `“${word}”越少越好，按完成率计分会反过来。换成越多越好的说法，如“零投诉的月数”。` },
    ]
  })

const abilityErrors = (data: Appraisal, context: Context): readonly FieldError[] => {
  const { items = [], role } = data
  const apart = disputed(data, context.site)
  return [
    ...weightErrors(
      'items',
      '能力行为项的权重',
      role === undefined ? [] : ABILITIES.map((_, index) => abilityWeight(items[index], index, role, context.site)),
    ),
    ...inRows('items', '能力行为项', items, ({ raterScore, selfScore, evidence }, index) => {
      const ability = ABILITIES[index]
      if (ability === undefined || evidence !== undefined || raterScore === undefined) return []
      const name = `${ability.code} ${ability.name}`
      if (apart.includes(index)) {
        const message = `${name}自评 ${selfScore} 分、主管评 ${raterScore} 分，差得多，请写一件事实，面谈时要谈到`
        return [{ column: 'evidence', message }]
      }
      if (raterScore === 3 || raterScore === 4) return []
      const message = `${name}给了 ${raterScore} 分，请写一件看得见的事。参照：${anchorsOf(ability)}。`
      return [{ column: 'evidence', message }]
    }),
  ]
}

const talkHints = (data: Appraisal, { site }: Context): readonly Hint[] => [
  ...when(
    data.interviewDate === undefined || data.personSay === undefined,
    'interviewDate',
    '面谈日期和本人意见没填全，表上会印“未完成面谈，不作为奖惩依据”。可以先下载草稿，带着它去谈。',
  ),
  ...when(
    data.objection === true,
    'objection',
    `选了申诉，请转人事，${site.appraisal.reviewWithin} 个工作日内复核并答复本人`,
  ),
]
