/*
 * When the visit was, when it was written up, when the next one is.
 */
import { isDateTime, minutesBetween } from '../calendar-date.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { inOrder, when } from '../findings.ts'
import type { VisitRecord } from './schema.ts'

const MINUTES_PER_HOUR = 60

/** Times that contradict each other; what is no whole moment yet is passed over. */
export const timeErrors = (data: VisitRecord): readonly FieldError[] => {
  const end = ['endAt', '结束时间', moment(data.endAt)] as const
  return [
    ...inOrder([['startAt', '开始时间', moment(data.startAt)], end], true),
    ...inOrder([end, ['recordedAt', '填写时间', moment(data.recordedAt)]]),
    ...inOrder([end, ['nextVisit', '下次联系', moment(data.nextVisit)]], true),
  ]
}

/** A record from memory. */
export const timeHints = ({ endAt, recordedAt }: VisitRecord, { site }: Context): readonly Hint[] => {
  const hours = site.visits.recordWithinHours
  const [end, record] = [moment(endAt), moment(recordedAt)]
  return when(
    end !== undefined && record !== undefined && minutesBetween(end, record) > hours * MINUTES_PER_HOUR,
    'recordedAt',
    `离拜访结束已经超过 ${hours} 小时，记不准的话请给同去的人看一遍`,
  )
}

const moment = (text: string | undefined): string | undefined =>
  text !== undefined && isDateTime(text) ? text : undefined
