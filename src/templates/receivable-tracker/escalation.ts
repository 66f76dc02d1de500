/*
 * Who has to ask for the money now: the level follows from the days overdue, and rises where promises were broken.
 */
import { dateOf, isDate } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import type { Tracker } from './schema.ts'
import { totalsOf } from './standing.ts'

/**
 * The promises that were broken, by row: their day is past, no money came between the talk and that day, and some is
 * still overdue. A part that came in time is a promise kept, else nobody would pay in parts.
 */
export const brokenPromises = (tracker: Tracker): ReadonlySet<number> => {
  const { followups = [], installments = [], asOf } = tracker
  if (asOf === undefined || (totalsOf(tracker)?.overdue ?? 0) === 0) return new Set()
  const receipts = installments.flatMap(({ paidDate, paidAmount = 0 }) =>
    paidDate !== undefined && paidAmount > 0 ? [paidDate] : [],
  )
  const isBroken = (at: string | undefined, promise: string | undefined): boolean => {
    if (promise === undefined || !isDate(promise) || promise >= asOf) return false
    const from = at === undefined ? '' : dateOf(at)
    return !receipts.some((day) => from <= day && day <= promise)
  }
  return new Set(followups.flatMap(({ at, promiseDate }, index) => (isBroken(at, promiseDate) ? [index] : [])))
}

/** 0 while nothing is overdue, then the step of the ladder; undefined until it can be told. */
export const levelOf = (tracker: Tracker, { site }: Context): number | undefined => {
  const totals = totalsOf(tracker)
  if (totals === undefined) return undefined
  const { ladder, brokenPromises: limit } = site.receivables
  const step = ladder.filter(([from]) => totals.worstDays >= from).length
  const raised = step > 0 && brokenPromises(tracker).size >= limit ? step + 1 : step
  return Math.min(raised, ladder.length)
}

/** A level as it is printed, with what is to be done on it. @example '2 级：客户经理电话加书面' */
export const levelText = (level: number, { site }: Context): string =>
  level === 0 ? '0 级：没有逾期' : `${level} 级：${site.receivables.ladder[level - 1]?.[1] ?? ''}`

/** Whether new work stops: as it was decided, else by the level; undefined until it can be told. */
export const stopsWork = (tracker: Tracker, context: Context): boolean | undefined => {
  const level = levelOf(tracker, context)
  return tracker.stopWork ?? (level === undefined ? undefined : level >= context.site.receivables.stopAt)
}

/** Whether work goes on although the level says stop: the client director answers for it. */
export const isReleased = (tracker: Tracker, context: Context): boolean =>
  tracker.stopWork === false && (levelOf(tracker, context) ?? 0) >= context.site.receivables.stopAt

/** The whole ladder in a line, for who works with the sheet on paper. */
export const ladderText = ({ site }: Context): string =>
  site.receivables.ladder
    .map(([from, action], index) => {
      const next = site.receivables.ladder[index + 1]?.[0]
      const days = next === undefined ? `${from} 天以上` : `${from}–${next - 1} 天`
      return `${index + 1} 级（逾期 ${days}）${action}`
    })
    .join('；')
