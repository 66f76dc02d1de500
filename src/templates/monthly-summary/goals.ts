/*
 * How far a goal was reached, and how that looks.
 */
import { round } from '../figures.ts'
import type { MonthlySummary } from './schema.ts'

type Goal = NonNullable<MonthlySummary['goals']>[number]

/**
 * Percent of a goal, to one decimal; of goals that should be small, target by actual. Undefined until it is known which
 * way is better and by how much.
 * @example rateOf({ targetValue: 2, actualValue: 2.5, better: '越小越好' }) // => 80
 */
export const rateOf = ({ targetValue, actualValue, better }: Goal): number | undefined => {
  if (targetValue === undefined || actualValue === undefined || better === undefined) return undefined
  const [part, whole] = better === '越大越好' ? [actualValue, targetValue] : [targetValue, actualValue]
  // No complaint where none was allowed is all that could be reached; one is nothing.
  if (whole === 0) return 100
  return round((part / whole) * 100, 1)
}

/** A rate as it is printed: `80.0`. */
export const rateText = (rate: number): string => rate.toFixed(1)

/** Rows of the goals' computed column, by their place. */
export const rateTexts = ({ goals = [] }: MonthlySummary): Readonly<Record<string, string>> =>
  Object.fromEntries(
    goals.flatMap((goal, index) => {
      const rate = rateOf(goal)
      return rate === undefined ? [] : [[`goals.${index}.rate`, rateText(rate)]]
    }),
  )

const BAR = 10

/** A rate as a bar of ten squares: black and white, so that a fax and a copier keep it. @example barOf(80) // => '■■■■■■■■□□' */
export const barOf = (rate: number): string => {
  const full = Math.max(0, Math.min(BAR, Math.round(rate / BAR)))
  return '■'.repeat(full) + '□'.repeat(BAR - full)
}

/** Begins a note that was taken over from a goal missed the month before; ends before what is written now. */
const MISSED_BEFORE = /^上月(\d+(?:\.\d+)?)%。?/

/** The beginning of a note on a goal that was missed last month already. */
export const missedBefore = (rate: number): string => `上月 ${rateText(rate)}%。`

/** What a note says of this month, and whether it says that last month missed the goal too. */
export const readNote = (note = ''): { readonly own: string; readonly missedBefore: boolean } => {
  const compact = note.trim().replace(/^上月\s*/, '上月')
  return { own: compact.replace(MISSED_BEFORE, '').trim(), missedBefore: MISSED_BEFORE.test(compact) }
}
