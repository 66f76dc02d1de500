/*
 * What isn't known of a calendar: years without a notice yet, years before and after the table.
 */
import type { Calendar } from '../site-config/site-config.ts'
import { dateOf, isDate } from './calendar-date.ts'
import type { FieldError, Path } from './define-template.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * Why a deadline worked out from the calendar may be wrong, as a sentence; undefined where all its days are known.
 * @param from The day, or moment, that it is counted from. @param to The deadline.
 */
export const whyUnsure = (from: string, to: string, calendar: Calendar): string | undefined => {
  const [first, last] = [yearOf(from), yearOf(to)]
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index)
  const unsure = years.filter((year) => !calendar.noticed.includes(year))
  const year = unsure.at(-1)
  if (year === undefined) return undefined
  return isListed(year, calendar)
    ? `${year} 年的放假安排还没有全部录入，现在只按法定假日算，调休没有算进去`
    : `${year} 年的放假安排没有录入，只按周末算`
}

/** What is to be said at a field whose deadline so many working days from a moment touches a year that isn't known. */
export const calendarHints = (
  path: Path,
  what: string,
  from: string | undefined,
  count: number,
  calendar: Calendar,
): readonly FieldError[] => {
  if (from === undefined || !isDate(dateOf(from))) return []
  const to = addWorkingDays(from, count, calendar)
  const why = whyUnsure(from, to, calendar)
  return why === undefined ? [] : [{ path, message: `${why}，请核对${what}（${to}）` }]
}

/** Whether anything at all of a year is in the table. */
const isListed = (year: number, { holidays, workdays }: Calendar): boolean =>
  [...holidays, ...workdays].some((entry) => entry.startsWith(`${year}-`))

const yearOf = (moment: string): number => Number(moment.slice(0, 4))
