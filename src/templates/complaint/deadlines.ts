/*
 * Within which time a complaint is answered, closed and asked about again, and whether it was.
 */
import { addDays, dateOf, isDateTime, minutesBetween } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { inOrder, when } from '../findings.ts'
import { addWorkingDays } from '../working-days.ts'
import type { Complaint } from './schema.ts'

/** Minutes until the first answer; undefined while one of the moments is missing. */
export const minutesToReply = ({ receivedAt, firstReplyAt }: Complaint): number | undefined =>
  isMoment(receivedAt) && isMoment(firstReplyAt) ? minutesBetween(receivedAt, firstReplyAt) : undefined

/** Whether the first answer took longer than it may. */
export const isReplyLate = (data: Complaint, { site }: Context): boolean =>
  (minutesToReply(data) ?? 0) > site.complaints.replyWithinMinutes

/** The moment by which the complaint must be closed. */
export const closeBy = ({ receivedAt }: Complaint, { site }: Context): string | undefined =>
  isMoment(receivedAt) ? addWorkingDays(receivedAt, site.complaints.closeWithin, site.calendar) : undefined

/** Whether it was closed too late, or is still open beyond its time. */
export const isCloseLate = (data: Complaint, context: Context): boolean => {
  const limit = closeBy(data, context)
  return limit !== undefined && (isMoment(data.doneAt) ? data.doneAt : context.now) > limit
}

/** Whether the director signs too: for what is grave, and for what takes too long. */
export const isEscalated = (data: Complaint, context: Context): boolean =>
  data.severity === '严重' || data.severity === '重大' || isCloseLate(data, context)

/** Times that run backwards. */
export const timeErrors = (data: Complaint): readonly FieldError[] => {
  const received = ['receivedAt', '接到时间', moment(data.receivedAt)] as const
  const done = ['doneAt', '办结时间', moment(data.doneAt)] as const
  return [
    ...inOrder([received, ['firstReplyAt', '首次回应', moment(data.firstReplyAt)]]),
    ...inOrder([received, done]),
    ...inOrder([done, ['revisit', '回访', moment(data.revisit)]]),
  ]
}

/** Times that were not kept. */
export const timeHints = (data: Complaint, context: Context): readonly Hint[] => {
  const { replyWithinMinutes, closeWithin, revisitWithinDays } = context.site.complaints
  const limit = closeBy(data, context)
  const { calendar } = context.site
  const lastDay = isMoment(data.doneAt) ? addDays(dateOf(data.doneAt), revisitWithinDays) : undefined
  return [
    ...(isMoment(data.receivedAt) ? calendarHints(['doneAt'], '办结期限', data.receivedAt, closeWithin, calendar) : []),
    ...when(
      isReplyLate(data, context),
      'firstReplyAt',
      `首次回应用了 ${minutesToReply(data)} 分钟，超过 ${replyWithinMinutes} 分钟，打印时标“▲超时”`,
    ),
    ...when(
      isCloseLate(data, context),
      'doneAt',
      `要在 ${limit} 前办结（${closeWithin} 个工作日），已经超过，自动升级：请客户总监接手并签字`,
    ),
    ...when(
      lastDay !== undefined && isMoment(data.revisit) && dateOf(data.revisit) > lastDay,
      'revisit',
      `回访最好在办结后 ${revisitWithinDays} 天内，即 ${lastDay} 前，晚了对方已经不想提`,
    ),
  ]
}

const isMoment = (text: string | undefined): text is string => text !== undefined && isDateTime(text)

const moment = (text: string | undefined): string | undefined => (isMoment(text) ? text : undefined)
