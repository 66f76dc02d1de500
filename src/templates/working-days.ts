/*
 * Working days: weekends and holidays don't count, weekends worked in exchange (调休) do.
 * One working day after a moment is the same minute of the next working day (handbook, B.3.3).
 */
import type { Calendar } from '../site-config/site-config.ts'
import { addDays, dateOf, weekdayOf } from './calendar-date.ts'

/** Whether people are at work on that day. @param date `YYYY-MM-DD`. */
export const isWorkday = (date: string, calendar: Calendar): boolean => {
  if (isListed(date, calendar.workdays)) return true
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isListed(date, calendar.holidays)
}

/**
 * The moment so many working days later, at the same minute. From a day off, the next working day is the first.
 * @param moment `YYYY-MM-DD HH:mm`.
 * @param count ≥ 0.
 * @example addWorkingDays('2026-11-27 16:00', 2, calendar) // Friday => '2026-12-01 16:00', Tuesday
 */
export const addWorkingDays = (moment: string, count: number, calendar: Calendar): string => {
  let date = dateOf(moment)
  for (let left = count; left > 0; left--) {
    do date = addDays(date, 1)
    while (!isWorkday(date, calendar))
  }
  return date + moment.slice(10)
}

// `2026-02-15/2026-02-23` is a range with both ends in it; a single date is its own range.
const isListed = (date: string, ranges: readonly string[]): boolean =>
  ranges.some((range) => {
    const [from = '', to = from] = range.split('/')
    return from <= date && date <= to
  })
