/*
 * What a week begins with: what last week left undone, what was promised in meetings, on visits and on the phone.
 */
import { addDays, dateOf, isDate, isDateTime, weekdayOf } from '../calendar-date.ts'
import { found, numberIn, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver, Context } from '../define-template.ts'
import { mondayOf, weekEndOf } from '../week.ts'
import { schema, type WeeklyPlan } from './schema.ts'

type Task = NonNullable<WeeklyPlan['tasks']>[number]

/** Where a new plan can begin. */
export const carryOver: readonly CarryOver<WeeklyPlan>[] = [
  { from: 'weekly-plan', what: '上周的任务，做完的在回顾里勾掉，没做完的接着排', take: (source) => nextWeek(source) },
  { from: 'minutes', what: '我方在这一周到期的行动项', take: (source, context) => fromMinutes(source, context) },
  { from: 'visit-record', what: '我方在这一周要兑现的承诺', take: (source, context) => fromVisit(source, context) },
  { from: 'phone-log', what: '要回的电话', take: (source, context) => fromCall(source, context) },
]

// What became of a task is written in the next plan's review, so all are listed there; rules.ts names those that are done.
const nextWeek = (source: Source): WeeklyPlan => {
  const start = textIn(source, 'weekStart')
  const monday = start !== undefined && isDate(start) ? addDays(mondayOf(start), 7) : undefined
  return found<WeeklyPlan>({
    person: textIn(source, 'person'),
    role: optionIn(source, 'role', schema.properties.role.enum),
    weekStart: monday,
    availableHours: numberIn(source, 'availableHours'),
    review: rowsIn(source, 'tasks').map((row) => found({ item: textIn(row, 'task') })),
    tasks: rowsIn(source, 'tasks').map((row) => aWeekLater(row)),
  })
}

const aWeekLater = (row: Source): Task => {
  const due = textIn(row, 'due')
  const { priority, goalType } = schema.properties.tasks.items.properties
  return found<Task>({
    task: textIn(row, 'task'),
    project: textIn(row, 'project'),
    priority: optionIn(row, 'priority', priority.enum),
    goalType: optionIn(row, 'goalType', goalType.enum),
    output: textIn(row, 'output'),
    due: due !== undefined && isDate(due) ? addDays(due, 7) : undefined,
    hours: numberIn(row, 'hours'),
  })
}

const fromMinutes = (source: Source, context: Context): WeeklyPlan => {
  const project = textIn(source, 'projectNo') ?? textIn(source, 'clientName')
  return tasksOf(
    context,
    rowsIn(source, 'actions')
      .filter((row) => row['side'] === '本公司' && row['status'] !== '已完成' && row['status'] !== '取消')
      .map((row) => ({
        task: textIn(row, 'action'),
        project,
        output: textIn(row, 'output'),
        due: textIn(row, 'due'),
      })),
  )
}

const fromVisit = (source: Source, context: Context): WeeklyPlan =>
  tasksOf(
    context,
    rowsIn(source, 'promises')
      .filter((row) => row['side'] === '我方')
      .map((row) => ({
        task: textIn(row, 'promise'),
        project: textIn(source, 'clientName'),
        output: '客户收到',
        due: textIn(row, 'due'),
      })),
  )

const fromCall = (source: Source, context: Context): WeeklyPlan => {
  const moment = textIn(source, 'callbackBy')
  if (moment === undefined || !isDateTime(moment)) return {}
  const caller = [textIn(source, 'callerOrg'), textIn(source, 'callerName')].filter((part) => part !== undefined)
  return tasksOf(context, [
    {
      task: `给${caller.join(' ') || '对方'}回电（${moment.slice(11)} 前）`,
      project: textIn(source, 'callerOrg'),
      priority: '1 重要且紧急',
      output: '回电并写下结果',
      due: dateOf(moment),
    },
  ])
}

/** Those that are due in the week that is planned. */
const tasksOf = (context: Context, tasks: readonly Task[]): WeeklyPlan => {
  const weekStart = plannedWeek(context)
  const weekEnd = weekEndOf(weekStart) ?? weekStart
  const due = tasks.filter(({ due: day }) => day !== undefined && day >= weekStart && day <= weekEnd)
  return due.length === 0 ? {} : { weekStart, tasks: due.map((task) => found(task)) }
}

// The plan of a week is written on the Friday before it (handbook, B.3.11).
const plannedWeek = ({ now }: Context): string => {
  const today = dateOf(now)
  const monday = mondayOf(today)
  return weekdayOf(today) === 0 || weekdayOf(today) >= 5 ? addDays(monday, 7) : monday
}
