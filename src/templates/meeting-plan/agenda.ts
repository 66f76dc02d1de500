/*
 * The agenda against the clock: when each part begins, and whether all of them fit.
 */
import { isDateTime, minutesBetween } from '../calendar-date.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { sumOf } from '../figures.ts'
import { when } from '../findings.ts'
import type { MeetingPlan } from './schema.ts'

/** The minutes of all parts. */
export const agendaMinutes = ({ agenda = [] }: MeetingPlan): number => sumOf(agenda.map(({ minutes }) => minutes))

/** The minutes between beginning and end; undefined unless both are moments in their order. */
export const meetingMinutes = ({ startAt, endAt }: MeetingPlan): number | undefined => {
  if (startAt === undefined || endAt === undefined || !isDateTime(startAt) || !isDateTime(endAt)) return undefined
  const minutes = minutesBetween(startAt, endAt)
  return minutes > 0 ? minutes : undefined
}

/** When each part begins, `09:40`; none after a part whose minutes are unknown. */
export const agendaTimes = ({ startAt, agenda = [] }: MeetingPlan): readonly (string | undefined)[] => {
  if (startAt === undefined || !isDateTime(startAt)) return agenda.map(() => undefined)
  let at: number | undefined = 60 * Number(startAt.slice(11, 13)) + Number(startAt.slice(14))
  return agenda.map(({ minutes }) => {
    const begins = at
    at = at === undefined || minutes === undefined ? undefined : at + minutes
    return begins === undefined ? undefined : clock(begins)
  })
}

/** An agenda that the meeting can't hold. */
export const agendaErrors = (data: MeetingPlan): readonly FieldError[] => {
  const [planned, room] = [agendaMinutes(data), meetingMinutes(data)]
  return when(
    room !== undefined && planned > room,
    'agenda',
    `议程合计 ${planned} 分钟，会议只有 ${room} 分钟，多了 ${planned - (room ?? 0)}。请删一题、压一段，或把结束时间往后移。`,
  )
}

/** An agenda that leaves much of the meeting empty. */
export const agendaHints = (data: MeetingPlan, { site }: Context): readonly Hint[] => {
  const [planned, room] = [agendaMinutes(data), meetingMinutes(data)]
  return when(
    room !== undefined && planned > 0 && planned * 100 < room * site.meetings.fullShare,
    'agenda',
    `议程只排了 ${planned} 分钟，会议有 ${room} 分钟：会太长，或议程没写全`,
  )
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
