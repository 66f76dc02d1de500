/*
 * Dates and moments as text: `YYYY-MM-DD` and `YYYY-MM-DD HH:mm`, wall time in the agency's zone.
 * Written so, they sort as text; arithmetic goes through UTC, which has no summer time and no clock of its own.
 */

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

const MONTH_AND_DAY = '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)'
// Divisible by 4; full centuries by 400.
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const DATE = `(?:\\d{4}-${MONTH_AND_DAY}|${LEAP_YEAR}-02-29)`

/** A moment that exists, as the source of a regular expression: no format of JSON Schema lacks both zone and seconds. */
export const DATE_TIME_PATTERN = `^${DATE} (?:[01]\\d|2[0-3]):[0-5]\\d$`

/** A month, `YYYY-MM`. */
export const MONTH_PATTERN = '^\\d{4}-(?:0[1-9]|1[0-2])$'

/** What stands where the day isn't settled yet, in fields that take it: printed as it is, open until there is a date. */
export const OPEN = '待定'

/** A date that exists, or that it is open. */
export const OPEN_DATE_PATTERN = `^(?:${DATE}|${OPEN})$`

const DATE_REGEXP = new RegExp(`^${DATE}$`)
const DATE_TIME_REGEXP = new RegExp(DATE_TIME_PATTERN)

/** Whether the text is a date that exists. */
export const isDate = (text: string): boolean => DATE_REGEXP.test(text)

/** Whether the text is a moment that exists. */
export const isDateTime = (text: string): boolean => DATE_TIME_REGEXP.test(text)

/** Whether something is filled in and is a moment that exists: a draft holds half-typed ones, which are the schema's business. */
export const isMoment = (text: string | undefined): text is string => text !== undefined && isDateTime(text)

/** The day of a moment. @example dateOf('2026-11-23 14:00') // => '2026-11-23' */
export const dateOf = (moment: string): string => moment.slice(0, 10)

/** The date so many days later (earlier if negative). @param date A date that exists. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10)

/** 0 Sunday to 6 Saturday. @param date A date that exists. */
export const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay()

/** Minutes from one moment to the other, negative if the second is the earlier. */
export const minutesBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / MS_PER_MINUTE

/** Days from one date to the other, negative if the second is the earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

/**
 * A date or moment with its weekday, for print. What is neither (a draft may hold anything) comes back as it is.
 * @example withWeekday('2026-11-23 14:00') // => '2026-11-23 14:00（周一）'
 */
export const withWeekday = (text: string): string =>
  isDate(text) || isDateTime(text) ? `${text}（周${'日一二三四五六'.charAt(weekdayOf(dateOf(text)))}）` : text

/** What `withWeekday` adds, taken away again, for a column too narrow for it. */
export const withoutWeekday = (text: string): string => text.replace(WEEKDAY, '')

/** What `withWeekday` adds, on a line of its own, for a column whose rows are tall. */
export const weekdayBelow = (text: string): string => text.replace(WEEKDAY, '\n$1')

const WEEKDAY = /(?<=^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)（(周.)）$/

const instantOf = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}Z`)
