/*
 * When what is due: in order, and with as many working days as the work takes.
 */
import { dateOf, isDate, isDateTime } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { inOrder, inRows, when } from '../findings.ts'
import { addWorkingDays } from '../working-days.ts'
import type { JobOrder } from './schema.ts'

/** Times that contradict each other. */
export const timeErrors = ({ openDate, firstDue, finalDue, acceptedAt, items }: JobOrder): readonly FieldError[] => [
  // A day has no hour: what is due on the day of the order is later than the order.
  ...inOrder([
    ['openDate', '开单日', openDate],
    ['firstDue', '初稿', firstDue],
  ]),
  ...inOrder(
    [
      ['firstDue', '初稿', firstDue],
      ['finalDue', '完成稿', finalDue],
    ],
    true,
  ),
  ...inOrder([
    ['openDate', '开单日', openDate],
    ['acceptedAt', '签收时间', acceptedAt],
  ]),
  ...inRows('items', '物料清单', items, ({ due }) => [
    due !== undefined && finalDue !== undefined && due > finalDue
      ? { column: 'due', message: `完成时间 ${due} 晚于完成稿（${finalDue}），请改一个` }
      : undefined,
    due !== undefined && openDate !== undefined && dateOf(due) < openDate
      ? { column: 'due', message: `完成时间 ${due} 早于开单日 ${openDate}，请核对日期` }
      : undefined,
  ]),
]

/** Less time than such work usually takes. */
export const paceHints = (order: JobOrder, { site }: Context): readonly Hint[] => {
  const { openDate, orderType } = order
  const { firstDraftDays, revisionDays, artworkDays } = site.projects
  switch (orderType) {
    case '新作':
      return tooShort(openDate, ['firstDue', '初稿', order.firstDue], firstDraftDays, '新作的初稿', site.calendar)
    case '修改':
      return tooShort(openDate, ['firstDue', '初稿', order.firstDue], revisionDays, '一轮修改', site.calendar)
    case '正稿':
      return tooShort(openDate, ['finalDue', '完成稿', order.finalDue], artworkDays, '正稿', site.calendar)
    default:
      return []
  }
}

const tooShort = (
  from: string | undefined,
  [id, title, due]: readonly [id: string, title: string, due: string | undefined],
  days: number,
  work: string,
  calendar: Context['site']['calendar'],
): readonly Hint[] => {
  if (from === undefined || due === undefined || !isDate(from) || !isDateTime(due)) return []
  const earliest = addWorkingDays(from, days, calendar)
  const message = `${title}太赶：${work}一般要 ${days} 个工作日，最早 ${earliest}。请与接单主管确认。`
  return [
    ...when(dateOf(due) < earliest, id, message),
    ...calendarHints([id], `${title}最早的一天`, from, days, calendar),
  ]
}
