/*
 * How each part of the contract stands on the day of the count: what is unpaid, for how long, in which age of debt.
 */
import { daysBetween, isDate } from '../calendar-date.ts'
import { round, sumOf } from '../figures.ts'
import type { Tracker } from './schema.ts'

type Installment = NonNullable<Tracker['installments']>[number]

/** An installment as far as it can be told; what isn't filled in yet is absent. */
export interface Standing {
  readonly unpaid: number | undefined
  /** Days since it was due, 0 where it isn't or is paid. */
  readonly overdue: number | undefined
  readonly bucket: string | undefined
}

/** What the whole contract comes to, in yuan. */
export interface Totals {
  readonly received: number
  readonly unpaid: number
  readonly overdue: number
  readonly limitUsed: number
  /** Of the installment that is longest overdue. */
  readonly worstDays: number
}

// Days overdue up to which each age reaches; common practice of accounts, not a matter of the agency's taste.
const BUCKETS = [
  [30, '1–30'],
  [60, '31–60'],
  [90, '61–90'],
] as const

/** How an installment stands on a day. */
export const standingOf = (row: Installment, asOf: string | undefined): Standing => {
  const { dueAmount, dueDate, paidAmount = 0 } = row
  const unpaid = dueAmount === undefined ? undefined : round(dueAmount - paidAmount)
  if (unpaid === undefined || asOf === undefined || dueDate === undefined || !isDate(dueDate) || !isDate(asOf))
    return { unpaid, overdue: undefined, bucket: undefined }
  const overdue = unpaid > 0 && asOf > dueDate ? daysBetween(dueDate, asOf) : 0
  return { unpaid, overdue, bucket: unpaid <= 0 ? '已结清' : bucketOf(overdue) }
}

/** The contract's totals; undefined until there is an installment whose amount and date are known. */
export const totalsOf = ({ installments = [], asOf }: Tracker): Totals | undefined => {
  const rows = installments.map((row) => ({ row, ...standingOf(row, asOf) }))
  if (!rows.some(({ overdue }) => overdue !== undefined)) return undefined
  const late = rows.filter(({ overdue = 0 }) => overdue > 0)
  const used = rows.filter(({ row, overdue = 0 }) => overdue > 0 || row.invoiceDate !== undefined)
  return {
    received: sumOf(rows.map(({ row }) => row.paidAmount)),
    unpaid: sumOf(rows.map(({ unpaid }) => unpaid)),
    overdue: sumOf(late.map(({ unpaid }) => unpaid)),
    limitUsed: sumOf(used.map(({ unpaid }) => unpaid)),
    worstDays: Math.max(0, ...late.map(({ overdue = 0 }) => overdue)),
  }
}

/** Whether more is owed than the credit limit allows. */
export const isOverLimit = (tracker: Tracker): boolean | undefined => {
  const totals = totalsOf(tracker)
  return totals === undefined || tracker.creditLimit === undefined ? undefined : totals.limitUsed > tracker.creditLimit
}

const bucketOf = (overdue: number): string => {
  if (overdue === 0) return '未到期'
  return BUCKETS.find(([upTo]) => overdue <= upTo)?.[1] ?? '91 天以上'
}
