/*
 * What is wrong with a tracker, and what it should be looked at for.
 */
import { dateOf, daysBetween } from '../calendar-date.ts'
import type { Context, FieldError, Hint } from '../define-template.ts'
import { money, round, sumOf } from '../figures.ts'
import { inRows, when } from '../findings.ts'
import { isReleased, levelOf } from './escalation.ts'
import type { Tracker } from './schema.ts'
import { isOverLimit, totalsOf } from './standing.ts'

/** Parts that don't come to the whole, and more received than owed. */
export const amountErrors = ({ installments = [], contractAmount }: Tracker): readonly FieldError[] => [
  ...sumErrors(
    installments.map(({ dueAmount }) => dueAmount),
    contractAmount,
  ),
  ...inRows('installments', '应收分期', installments, ({ dueAmount, paidAmount = 0 }) => [
    dueAmount !== undefined && paidAmount > dueAmount
      ? {
          column: 'paidAmount',
          message: `实收 ${money(paidAmount)} 比应收多，多出的 ${money(round(paidAmount - dueAmount))} 请记到下一期`,
        }
      : undefined,
  ]),
]

const sumErrors = (dues: readonly (number | undefined)[], whole: number | undefined): readonly FieldError[] => {
  if (whole === undefined || dues.length === 0 || dues.includes(undefined)) return []
  const off = round(sumOf(dues) - whole)
  const side = off > 0 ? '多' : '少'
  const message = `应收合计 ${money(sumOf(dues))}，比合同金额${side}了 ${money(Math.abs(off))}，请对照合同核对每一期`
  return when(off !== 0, 'installments', message)
}

/** A promise for a day before it was made. */
export const promiseErrors = ({ followups }: Tracker): readonly FieldError[] =>
  inRows('followups', '催收记录', followups, ({ at, promiseDate }) => [
    at !== undefined && promiseDate !== undefined && promiseDate < dateOf(at)
      ? { column: 'promiseDate', message: `承诺日 ${promiseDate} 早于联系的那天（${dateOf(at)}），请核对` }
      : undefined,
  ])

/** Money without its day, and days that can't be. */
export const receiptHints = ({ installments, asOf = '', signDate }: Tracker): readonly Hint[] =>
  inRows('installments', '应收分期', installments, ({ paidAmount = 0, paidDate, dueDate }) => [
    paidAmount > 0 && paidDate === undefined
      ? { column: 'paidDate', message: '收到了钱，请写到账日；判断对方守没守约要看它' }
      : undefined,
    paidDate !== undefined && paidDate > asOf
      ? { column: 'paidDate', message: `到账日 ${paidDate} 晚于统计日 ${asOf}，请核对` }
      : undefined,
    dueDate !== undefined && signDate !== undefined && dueDate < signDate
      ? { column: 'dueDate', message: `应收日 ${dueDate} 早于签约日 ${signDate}，请核对` }
      : undefined,
  ])

/** A limit that is passed, and work that goes on against the rule. */
export const stopHints = (full: Tracker, context: Context): readonly Hint[] => [
  ...when(isOverLimit(full), 'creditLimit', '超信誉额度，新工作单须客户总监批准'),
  ...when(
    isReleased(full, context) && full.stopNote === undefined,
    'stopNote',
    `已经是 ${levelOf(full, context)} 级，按规定停开新工作单。要放行，请写明原因，由客户总监签字。`,
  ),
]

// 《民法典》第一百八十八条: three years; a claim in writing begins them anew (第一百九十五条).
const WRITTEN: ReadonlySet<string | undefined> = new Set(['微信', '邮件', '对账函', '催款函', '律师函'])

/** Money that nobody has claimed in writing for so long that the claim may lapse. */
export const timeBarHints = (full: Tracker, { site }: Context): readonly Hint[] => {
  const { asOf, followups = [], installments = [] } = full
  if (asOf === undefined || (totalsOf(full)?.overdue ?? 0) === 0) return []
  const claims = followups.flatMap(({ at, way }) => (at !== undefined && WRITTEN.has(way) ? [dateOf(at)] : []))
  const dues = installments.flatMap(({ dueDate }) => (dueDate === undefined ? [] : [dueDate]))
  const since = [...claims].sort().at(-1) ?? [...dues].sort()[0]
  if (since === undefined) return []
  const days = daysBetween(since, asOf)
  const message = `${claims.length > 0 ? '上次书面催收' : '应收日'}到现在 ${days} 天了。诉讼时效是三年，请发一封写明哪笔款、多少、何时到期的书面催收。`
  return when(days > site.receivables.remindAfterDays, 'followups', message)
}
