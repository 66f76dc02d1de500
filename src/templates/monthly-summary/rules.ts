/*
 * What the schema can't say (handbook, B.3.12): a month has something safe and something to grow on, a goal that was
 * missed has a reason.
 */
import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { money, sumOf } from '../figures.ts'
import { inRows, when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { addWorkingDays } from '../working-days.ts'
import { withDefaults } from './defaults.ts'
import { rateOf, rateText, rateTexts, readNote } from './goals.ts'
import type { MonthlySummary } from './schema.ts'

/** The rules of 月度总结. */
export const rules = (data: MonthlySummary, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: { ...commonTexts(withDefaults(given, context)), ...rateTexts(given) },
    errors: [...kindErrors(given), ...noteErrors(given, context)],
    hints: [...repeatedHints(given, context), ...moneyHints(given), ...talkHints(given, context), ...nextHints(given)],
  }
}

const KINDS = ['有把握', '需提升'] as const

const kindErrors = ({ goals = [] }: MonthlySummary): readonly FieldError[] => {
  // Nothing is missing yet while somebody is still choosing.
  if (goals.length === 0 || goals.some(({ goalType }) => goalType === undefined)) return []
  return KINDS.filter((kind) => goals.every(({ goalType }) => goalType !== kind)).flatMap((kind) =>
    when(true, 'goals', `本月目标里没有“${kind}”的。两种至少各一条：有把握的看稳不稳，需提升的看长没长。`),
  )
}

const noteErrors = ({ goals }: MonthlySummary, { site }: Context): readonly FieldError[] =>
  inRows('goals', '本月目标', goals, (goal) => {
    const rate = rateOf(goal)
    const isMissed = rate !== undefined && rate < site.months.explainBelow
    return [
      isMissed && readNote(goal.note).own === ''
        ? {
            column: 'note',
            message: `达成率 ${rateText(rate)}%，不到 ${site.months.explainBelow}%，请在说明里写一句原因`,
          }
        : undefined,
    ]
  })

const repeatedHints = ({ goals }: MonthlySummary, { site }: Context): readonly Hint[] =>
  inRows('goals', '本月目标', goals, (goal) => {
    const rate = rateOf(goal)
    const isMissed = rate !== undefined && rate < site.months.explainBelow
    return [
      isMissed && readNote(goal.note).missedBefore
        ? { column: 'rate', message: `连续两个月不到 ${site.months.explainBelow}%，面谈时请列入辅导计划` }
        : undefined,
    ]
  })

const moneyHints = ({ receivables }: MonthlySummary): readonly Hint[] =>
  inRows('receivables', '应收', receivables, ({ due, got }) => [
    due !== undefined && got !== undefined && got > due
      ? { column: 'got', message: `实收比应收多 ${money(sumOf([got, -due]))}，请核对是不是收到了往月的欠款` }
      : undefined,
  ])

const talkHints = ({ interviewDate, fillDate }: MonthlySummary, { now, site }: Context): readonly Hint[] => {
  const from = fillDate ?? dateOf(now)
  if (interviewDate === undefined || !isDate(interviewDate) || !isDate(from)) return []
  const days = site.months.talkWithin
  const latest = addWorkingDays(from, days, site.calendar)
  return [
    ...calendarHints(['interviewDate'], '面谈的期限', from, days, site.calendar),
    ...when(interviewDate < from, 'interviewDate', `面谈日期早于填表日期（${from}），请核对`),
    ...when(
      interviewDate > latest,
      'interviewDate',
      `面谈最好在交总结后 ${days} 个工作日内（${latest} 前），拖久了就忘了细节`,
    ),
  ]
}

const nextHints = ({ nextGoals = [] }: MonthlySummary): readonly Hint[] =>
  when(
    nextGoals.length > 0 && nextGoals.every(({ goalType }) => goalType === '有把握'),
    'nextGoals',
    '下月目标全是有把握的，请至少加一条“需提升”的',
  )
