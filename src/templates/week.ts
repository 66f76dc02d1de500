/*
 * Weeks of work: a sheet of a week is known by its Monday.
 */
import { addDays, isDate, weekdayOf } from './calendar-date.ts'

/** The Monday of a week. @param date A date that exists. @example mondayOf('2026-11-29') // => '2026-11-23' */
export const mondayOf = (date: string): string => addDays(date, -((weekdayOf(date) + 6) % 7))

/** The Sunday that ends the week of a Monday; undefined where that is none yet. */
export const weekEndOf = (monday: string | undefined): string | undefined =>
  monday !== undefined && isDate(monday) ? addDays(monday, 6) : undefined

/** Why a date isn't a Monday, as a whole sentence; undefined if it is, or isn't a date at all. */
export const whyNotMonday = (date: string | undefined): string | undefined => {
  if (date === undefined || !isDate(date) || weekdayOf(date) === 1) return undefined
  const weekday = '日一二三四五六'.charAt(weekdayOf(date))
  return `${date} 是周${weekday}。一周从周一算起，请改成 ${mondayOf(date)}`
}
