/*
 * The next meeting begins where the last one ended: who was there, what was left open, what was to be done.
 */
import { isBlank } from '../blanks.ts'
import { isDateTime } from '../calendar-date.ts'
import type { CarryOver } from '../define-template.ts'
import type { Minutes } from './schema.ts'

/** What minutes take from the minutes of the meeting before. */
export const carryOver: readonly CarryOver<Minutes>[] = [
  {
    from: 'minutes',
    what: '未完成的行动项、待定的议题、与会人员、客户和项目编号',
    take: (source) => nextOf(source),
  },
]

// The source says it is minutes, at any stage; whoever calls holds what comes out against the schema.
const nextOf = (last: Minutes): Minutes => ({
  projectNo: last.projectNo,
  minutesNo: numberAfter(last.minutesNo ?? ''),
  clientName: last.clientName,
  startAt: isDateTime(last.nextMeeting ?? '') ? last.nextMeeting : undefined,
  mode: last.mode,
  place: last.place,
  host: last.host,
  recorder: last.recorder,
  // Who was there is asked about anew; who is asked is mostly the same.
  attendees: rowsOf(last.attendees).map(({ party, person }) => ({ party, person })),
  cc: last.cc,
  topics: rowsOf(last.topics)
    .filter(({ kind, topic }) => kind === '待定' && !isBlank(topic))
    .map(({ topic }) => ({ topic })),
  actions: rowsOf(last.actions).filter(({ status, action }) => !isSettled(status) && !isBlank(action)),
})

const isSettled = (status: string | undefined): boolean => status === '已完成' || status === '取消'

const rowsOf = <T>(rows: readonly T[] | undefined): readonly T[] => (Array.isArray(rows) ? rows : [])

// `LY-2612-003-M01` is followed by `LY-2612-003-M02`. A number made of the date is made anew.
const numberAfter = (number: string): string | undefined => {
  const [, start, count = ''] = /^(.*-M)(\d{2,})$/.exec(number.trim()) ?? []
  return start === undefined ? undefined : `${start}${String(Number(count) + 1).padStart(count.length, '0')}`
}
