/*
 * Terms of payment as people write them: “签约预付 40%，定稿及视频验收后 40%，结案 20%”.
 */
import { round, sumOf } from './figures.ts'

/** One payment: what it waits for, and its share. */
export interface PaymentTerm {
  readonly condition: string
  readonly percent: number
}

/** The payments that a text names, as far as each part has one share; empty where it can't be read so. */
export const readPaymentTerms = (text: string): readonly PaymentTerm[] => {
  const parts = text
    .split(/[，,；;、。\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const terms = parts.map((condition) => ({ condition, percents: [...condition.matchAll(PERCENT)] }))
  if (terms.some(({ percents }) => percents.length !== 1)) return []
  return terms.map(({ condition, percents }) => ({ condition, percent: Number(percents[0]?.[1]) }))
}

/** The shares of all payments together; undefined where none can be read. */
export const percentOf = (terms: readonly PaymentTerm[]): number | undefined =>
  terms.length === 0 ? undefined : sumOf(terms.map(({ percent }) => percent))

/** An amount shared out as the terms say; the last payment takes the cents that are left over. */
export const shareOut = (amount: number, terms: readonly PaymentTerm[]): readonly number[] => {
  const shares = terms.slice(0, -1).map(({ percent }) => round((amount * percent) / 100))
  return terms.length === 0 ? [] : [...shares, round(amount - sumOf(shares))]
}

const PERCENT = /(\d+(?:\.\d+)?)\s*[%％]/g
