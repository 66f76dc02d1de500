/*
 * When the meeting was, when its minutes went out, when the next one is.
 */
import { isMoment, minutesBetween } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { addWorkingDays } from '../working-days.ts'
import type { Minutes } from './schema.ts'

/** Handbook, B.3.3: longer is a slip of the pen, or two meetings. */
const LONGEST_MINUTES = 8 * 60

/** The end of the time to object: by hand where the contract says otherwise, else so many working days after sending. */
export const confirmDueOf = ({ confirmDue, sentAt }: Minutes, { site }: Context): string | undefined =>
  confirmDue ?? (isMoment(sentAt) ? addWorkingDays(sentAt, site.minutes.confirmWithin, site.calendar) : undefined)

/** Times that contradict each other. */
export const timeErrors = (data: Minutes): readonly FieldError[] => [
  ...durationErrors(data),
  ...orderError('nextMeeting', '下次会议', data.nextMeeting, '结束时间', data.endAt),
  ...orderError('sentAt', '发出时间', data.sentAt, '结束时间', data.endAt),
  ...orderError('confirmDue', '确认截止', data.confirmDue, '发出时间', data.sentAt),
]

/** Minutes that are late, and a time to object that isn't the usual one. */
export const timeHints = (data: Minutes, context: Context): readonly Hint[] => [
  ...lateHints(data, context),
  ...confirmDueHints(data, context),
  ...unsureHints(data, context),
]

const durationErrors = ({ startAt, endAt }: Minutes): readonly FieldError[] => {
  if (!isMoment(startAt) || !isMoment(endAt)) return []
  if (endAt <= startAt) return [{ path: ['endAt'], message: `结束时间要晚于开始时间（${startAt}）` }]
  const minutes = minutesBetween(startAt, endAt)
  if (minutes <= LONGEST_MINUTES) return []
  const message = `结束时间离开始有 ${hours(minutes)}，超过 8 小时。请核对日期，分天开的会请分开写。`
  return [{ path: ['endAt'], message }]
}

const orderError = (
  id: keyof Minutes,
  title: string,
  later: string | undefined,
  earlierTitle: string,
  earlier: string | undefined,
): readonly FieldError[] =>
  isMoment(later) && isMoment(earlier) && later <= earlier
    ? [{ path: [id], message: `${title}要晚于${earlierTitle}（${earlier}）` }]
    : []

const lateHints = ({ endAt, sentAt }: Minutes, { now, site }: Context): readonly Hint[] => {
  if (!isMoment(endAt)) return []
  const days = site.minutes.sendWithin
  const latest = addWorkingDays(endAt, days, site.calendar)
  if (isMoment(sentAt)) {
    if (sentAt <= latest) return []
    return [{ path: ['sentAt'], message: `发出时间超过会后 ${days} 个工作日（${latest}），请在正文里向客户说明一句` }]
  }
  return now > latest
    ? [{ path: ['sentAt'], message: `纪要应在 ${latest} 前发出，现在已经过了。发出后请补上发出时间。` }]
    : []
}

const confirmDueHints = ({ confirmDue, sentAt }: Minutes, context: Context): readonly Hint[] => {
  if (!isMoment(confirmDue)) return []
  const usual = confirmDueOf({ sentAt }, context)
  if (usual === undefined || usual === confirmDue) return []
  const days = context.site.minutes.confirmWithin
  return [{ path: ['confirmDue'], message: `确认截止和默认的 ${days} 个工作日（${usual}）不同，请确认合同里有约定` }]
}

// By hand, the date is the contract's.
const unsureHints = ({ confirmDue, sentAt, endAt }: Minutes, { now, site }: Context): readonly Hint[] => {
  const { sendWithin, confirmWithin } = site.minutes
  if (isMoment(sentAt))
    return confirmDue === undefined
      ? calendarHints(['confirmDue'], '确认截止', sentAt, confirmWithin, site.calendar)
      : []
  // Of a meeting to come, or just over, it matters by when the minutes are out.
  return isMoment(endAt) && endAt.slice(0, 4) >= now.slice(0, 4)
    ? calendarHints(['sentAt'], '最晚发出的时间', endAt, sendWithin, site.calendar)
    : []
}

const hours = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} 小时` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`
