/*
 * What the schema can't say (handbook, B.3.16). Blocked is a table that doesn't come to the contract's amount, or more
 * received than owed; the rest is advice on what to do next.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, Rules } from '../define-template.ts'
import { amount, money } from '../figures.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import { levelOf, levelText } from './escalation.ts'
import { amountErrors, promiseErrors, receiptHints, stopHints, timeBarHints } from './findings.ts'
import type { Tracker } from './schema.ts'
import { isOverLimit, standingOf, totalsOf } from './standing.ts'

/** The rules of 收款/催收跟进表. */
export const rules = (data: Tracker, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: { ...commonTexts(full), ...rowsOf(full), ...totalsText(full, context) },
    errors: [...amountErrors(given), ...promiseErrors(given)],
    hints: [...receiptHints(full), ...stopHints(full, context), ...timeBarHints(full, context)],
  }
}

const rowsOf = ({ installments = [], asOf }: Tracker): Readonly<Record<string, string>> =>
  Object.fromEntries(
    installments.flatMap((row, index) => {
      const { unpaid, overdue, bucket } = standingOf(row, asOf)
      const cells = {
        seq: String(row.seq),
        paidAmount: amount(row.paidAmount ?? 0),
        unpaid: unpaid === undefined ? undefined : amount(unpaid),
        overdue: overdue === undefined ? undefined : String(overdue),
        bucket,
      }
      return Object.entries(cells).flatMap(([column, text]) =>
        text === undefined ? [] : [[`installments.${index}.${column}`, text] as const],
      )
    }),
  )

const totalsText = (full: Tracker, context: Context): Readonly<Record<string, string>> => {
  const { asOf = '' } = full
  const totals = totalsOf(full)
  if (totals === undefined) return { asOf }
  const level = levelOf(full, context)
  const isOver = isOverLimit(full)
  return {
    asOf,
    receivedTotal: money(totals.received),
    unpaidTotal: money(totals.unpaid),
    overdueTotal: money(totals.overdue),
    limitUsed: money(totals.limitUsed),
    ...(isOver === undefined ? {} : { overLimit: isOver ? '是' : '否' }),
    ...(level === undefined ? {} : { level: levelText(level, context) }),
    ...(full.stopWork === undefined ? {} : { stopWork: full.stopWork ? '是' : '否' }),
  }
}
