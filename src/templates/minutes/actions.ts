/*
 * What is to be done after the meeting: one thing, one person, one date a row; and nothing left open without a row.
 */
import { adviseWording } from '../action-wording.ts'
import { dateOf, isDate, isDateTime } from '../calendar-date.ts'
import type { FieldError, Hint } from '../define-template.ts'
import { whyMaybeNotOnePerson, whyNotOnePerson } from '../one-person.ts'
import { sharesWord } from '../shares-word.ts'
import type { Minutes } from './schema.ts'

/** A meeting without actions, an owner who isn't one person, a date before the meeting. */
export const actionErrors = ({ actions = [], meetingType, startAt }: Minutes): readonly FieldError[] => {
  // What is settled on the phone may leave nothing to do (handbook, B.3.3).
  const none: readonly FieldError[] =
    actions.length === 0 && meetingType !== '临时沟通'
      ? [{ path: ['actions'], message: '请添加行动项，至少 1 行。会上真没有要做的事，会议类型选“临时沟通”。' }]
      : []
  const day = startAt !== undefined && isDateTime(startAt) ? dateOf(startAt) : undefined
  return [
    ...none,
    ...actions.flatMap(({ owner, due }, index) => [
      ...said(owner === undefined ? undefined : whyNotOnePerson(owner), index, 'owner', '责任人'),
      ...said(day === undefined ? undefined : whyTooEarly(due, day), index, 'due', '截止'),
    ]),
  ]
}

/** Owners who may be several, wording that can't be checked off. */
export const actionHints = ({ actions = [] }: Minutes): readonly Hint[] =>
  actions.flatMap(({ action, owner }, index) => [
    ...said(action === undefined ? undefined : adviseWording(action), index, 'action', '要做什么'),
    ...said(owner === undefined ? undefined : whyMaybeNotOnePerson(owner), index, 'owner', '责任人'),
  ])

/** Topics left open that no action takes up. */
export const openTopicHints = ({ topics = [], actions = [] }: Minutes): readonly Hint[] => {
  const planned = actions.map(({ action = '', output = '' }) => `${action} ${output}`)
  return topics.flatMap(({ topic, kind }, index) => {
    if (kind !== '待定' || topic === undefined || planned.some((text) => sharesWord(topic, text))) return []
    const message = `议题与结论第 ${index + 1} 行：“${topic}”还是待定，行动项里没有对应的一件事，会没人去定`
    return [{ path: ['topics', index, 'kind'], message }]
  })
}

const said = (why: string | undefined, row: number, column: string, title: string): readonly Hint[] =>
  why === undefined
    ? []
    : [
        {
          path: ['actions', row, column],
          message: `行动项第 ${row + 1} 行：${title}${why.startsWith('“') ? '' : ' '}${why}`,
        },
      ]

const whyTooEarly = (due: string | undefined, day: string): string | undefined =>
  due !== undefined && isDate(due) && due < day ? `${due} 早于会议日期 ${day}` : undefined
