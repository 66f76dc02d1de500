/*
 * What the schema can't say (handbook, B.3.11). Blocked is what isn't this week's, or is done without proof.
 */
import { adviseWording } from '../action-wording.ts'
import { withoutBlanks } from '../blanks.ts'
import { isDate } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { figure } from '../figures.ts'
import { inRows, type RowFinding, when } from '../findings.ts'
import { weekEndOf, whyNotMonday } from '../week.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import { hoursErrors, hoursHints, hoursTotalOf } from './hours.ts'
import type { WeeklyPlan } from './schema.ts'

/** The rules of 每周工作计划. */
export const rules = (data: WeeklyPlan, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [...weekErrors(given), ...reviewErrors(given), ...dueErrors(given), ...hoursErrors(given, context)],
    hints: [
      ...taskHints(given, context),
      ...settledHints(given),
      ...hoursHints(given),
      ...growthHints(given),
      ...dateHints(given),
    ],
  }
}

/** What follows from the plan, as it is printed. */
export const computedOf = (given: WeeklyPlan, context: Context): Rules['computed'] => {
  const weekEnd = weekEndOf(given.weekStart)
  const total = hoursTotalOf(given)
  return {
    ...commonTexts(withDefaults(given, context)),
    ...(weekEnd === undefined ? {} : { weekEnd }),
    ...(total === undefined ? {} : { hoursTotal: figure(total) }),
  }
}

const weekErrors = ({ weekStart }: WeeklyPlan): readonly FieldError[] => {
  const why = whyNotMonday(weekStart)
  return when(why !== undefined, 'weekStart', why ?? '')
}

const reviewErrors = ({ review }: WeeklyPlan): readonly FieldError[] =>
  inRows('review', '上周回顾', review, ({ done, proof, reason }) => [
    done === '完成' && proof === undefined
      ? { column: 'proof', message: '写了“完成”，请补结果凭据，如“客户回复邮件”' }
      : undefined,
    (done === '部分完成' || done === '未完成') && reason === undefined
      ? { column: 'reason', message: `写了“${done}”，请补原因和改到哪天` }
      : undefined,
  ])

const dueErrors = ({ tasks, weekStart }: WeeklyPlan): readonly FieldError[] =>
  inRows('tasks', '任务', tasks, ({ due }) => [outside(weekStart, 'due', due, '截止')])

// Meeting a client or asking for money may be arranged for another week: asked about, not refused.
const dateHints = ({ touches, collections, weekStart }: WeeklyPlan): readonly Hint[] => [
  ...inRows('touches', '客户联络计划', touches, ({ date }) => [outside(weekStart, 'date', date, '日期')]),
  ...inRows('collections', '本周收款动作', collections, ({ date }) => [outside(weekStart, 'date', date, '日期')]),
]

const outside = (
  monday: string | undefined,
  column: string,
  date: string | undefined,
  title: string,
): RowFinding | undefined => {
  const sunday = weekEndOf(monday)
  if (monday === undefined || sunday === undefined || date === undefined || !isDate(date)) return undefined
  if (date >= monday && date <= sunday) return undefined
  return { column, message: `${title} ${date} 不在这一周（${monday} 至 ${sunday}）里，请改日期或挪到那一周的计划` }
}

const taskHints = ({ tasks }: WeeklyPlan, { site }: Context): readonly Hint[] =>
  inRows('tasks', '任务', tasks, ({ task, hours = 0 }) => {
    const wording = task === undefined ? undefined : adviseWording(task)
    const longest = site.weeks.longestTask
    return [
      wording === undefined ? undefined : { column: 'task', message: wording },
      hours > longest
        ? { column: 'hours', message: `一项排了 ${figure(hours)} 小时，超过 ${longest} 就拆开写` }
        : undefined,
    ]
  })

// A plan that takes over last week's begins with all of its tasks.
const settledHints = ({ review = [], tasks }: WeeklyPlan): readonly Hint[] =>
  inRows('tasks', '任务', tasks, ({ task }) => {
    const done = review.find(({ item }) => item !== undefined && item === task)?.done
    return [
      done === '完成' || done === '取消'
        ? { column: 'task', message: `上周回顾里已经是“${done}”，这周不再做就删掉这一行` }
        : undefined,
    ]
  })

const growthHints = ({ tasks = [] }: WeeklyPlan): readonly Hint[] =>
  when(
    tasks.length > 0 && tasks.every(({ goalType }) => goalType === '有把握'),
    'tasks',
    '这周全是有把握的事，请至少排一件“需提升”的，小一点也行',
  )
