/*
 * The day, as people write it: with or without its year, in words, with its weekday.
 */
import { weekdayOf } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'
import { dayInWords } from './day-in-words.ts'
import { ENGLISH_MONTHS, monthNamed } from './english-months.ts'
import { shortDate } from './short-date.ts'
import { datesWithoutYear, toDate } from './years.ts'

/** What a text says of the day. */
export interface Day {
  /** The dates it may be, the likeliest first. */
  readonly dates: readonly string[]
  /** Whether the first may be taken. */
  readonly sure: boolean
  /** Why it is that one, where it must be shown. */
  readonly note?: string
  /** What stands behind it: the time. */
  readonly rest: string
}

/** What a day depends on. */
export interface DayContext {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly looks: Schema['x-looks']
}

/** Reads the day that a text begins with. @param text In plain marks, with western figures. */
export const readDay = (text: string, context: DayContext): Day | undefined => {
  const before = WEEKDAY_BEFORE.exec(text)
  if (before !== null) {
    const day = readDay(text.slice(before[0].length), context)
    if (day !== undefined) return withWeekday(day, weekdayIn(before))
  }
  const day = inFigures(text, context) ?? dayInWords(text, context)
  if (day === undefined) return undefined
  const after = WEEKDAY_AFTER.exec(day.rest)
  const rest = (after === null ? day.rest : day.rest.slice(after[0].length)).replace(/^[\s,T]+/, '')
  return withWeekday({ ...day, rest }, after === null ? undefined : weekdayIn(after))
}

const ENGLISH_DAYS = 'sun|mon|tue|wed|thu|fri|sat'
const HAN_DAYS = /(?:周|星期|礼拜)(?<han>[一二三四五六日天])|[([](?<short>[一二三四五六日])[)\]]/.source
const DAY_NAMES = `${HAN_DAYS}|(?<english>${ENGLISH_DAYS})[a-z]*\\.?`
const WEEKDAY_AFTER = new RegExp(`^[\\s,]*[([]?(?:${DAY_NAMES})[)\\]]?`, 'i')
const WEEKDAY_BEFORE = new RegExp(`^[([]?(?:${DAY_NAMES})[)\\]]?[\\s,]*(?=\\d|[a-z])`, 'i')

const weekdayIn = ({ groups = {} }: RegExpExecArray): number => {
  const han = groups['han'] ?? groups['short']
  if (han !== undefined) return '日一二三四五六'.indexOf(han.replace('天', '日'))
  return ENGLISH_DAYS.split('|').indexOf(groups['english']?.slice(0, 3).toLowerCase() ?? '')
}

// A weekday that disagrees is said: one of the two was a slip.
const withWeekday = (day: Day, weekday: number | undefined): Day => {
  const [date] = day.dates
  if (weekday === undefined || date === undefined) return day
  const fitting = day.dates.filter((each) => weekdayOf(each) === weekday)
  const [fits] = fitting
  // Without a year, the weekday may tell which one it is.
  if (fits === date) return day
  const note = `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日是${nameOf(weekdayOf(date))}，写的却是${nameOf(weekday)}`
  return { ...day, dates: [date, ...fitting, ...nearestOn(date, weekday)], sure: fits === undefined && day.sure, note }
}

const nameOf = (weekday: number): string => `周${'日一二三四五六'.charAt(weekday)}`

const nearestOn = (date: string, weekday: number): readonly string[] => {
  const apart = ((weekday - weekdayOf(date) + 10) % 7) - 3
  return [new Date(Date.parse(date) + apart * 86_400_000).toISOString().slice(0, 10)]
}

const WITH_YEAR = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=\D|\d{4}$|$)/,
  /^(?<year>\d{4})(?:\s?[-/.年]\s?|\s)(?<month>\d{1,2})(?:\s?[-/.月]\s?|\s)(?<day>\d{1,2})(?!\d)\s?[日号]?/,
  /^(?<short>\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?/,
]
const WITHOUT_YEAR = [
  /^(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?![\d:])\s?[日号]?/,
  /^(?<month>\d{2})(?<day>\d{2})(?!\d)/,
]
const YEAR_LAST = /^(?<a>\d{1,2})([-/.])(?<b>\d{1,2})\2(?<year>\d{4})(?!\d)/
const IN_ENGLISH = [
  new RegExp(
    `^(?<name>${ENGLISH_MONTHS})[a-z]*\\.?\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s?(?<year>\\d{4}))?(?!\\d)`,
    'i',
  ),
  new RegExp(
    `^(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]?(?<name>${ENGLISH_MONTHS})[a-z]*\\.?(?:[,\\s-]{1,2}(?<year>\\d{4}|\\d{2}(?!:|\\d)))?(?!\\d)`,
    'i',
  ),
]

const inFigures = (text: string, context: DayContext): Day | undefined =>
  yearLast(text) ?? shortDate(text, context.today) ?? inUsualOrder(text, context) ?? dayFirst(text, context)

const inUsualOrder = (text: string, { today, looks }: DayContext): Day | undefined => {
  for (const pattern of [...WITH_YEAR, ...IN_ENGLISH, ...WITHOUT_YEAR]) {
    const found = pattern.exec(text)
    if (!found?.groups) continue
    const { name, day } = found.groups
    const given = found.groups['year'] ?? found.groups['short']
    const year = given?.length === 2 ? `${today.slice(0, 2)}${given}` : given
    const month = name === undefined ? Number(found.groups['month']) : monthNamed(name)
    const dates =
      year === undefined
        ? datesWithoutYear(month, Number(day), today, looks)
        : [toDate(Number(year), month, Number(day))].filter((date) => date !== undefined)
    if (dates.length === 0) continue
    const rest = text.slice(found[0].length)
    // 2206 is a slip of the keyboard.
    const isNear = Math.abs(Number(year) - Number(today.slice(0, 4))) <= 100
    return year === undefined ? { ...withoutYear(dates, today, looks), rest } : { dates, sure: isNear, rest }
  }
  return undefined
}

// 13/1 can only be the 13th of January, as few write it here.
const dayFirst = (text: string, { today, looks }: DayContext): Day | undefined => {
  const {
    all = '',
    day,
    month,
  } = /^(?<all>(?<day>1[3-9]|2\d|3[01])[-/.](?<month>0?[1-9]|1[0-2]))(?![\d:])/.exec(text)?.groups ?? {}
  const dates = all === '' ? [] : datesWithoutYear(Number(month), Number(day), today, looks)
  return dates.length === 0 ? undefined : { dates: dates.slice(0, 1), sure: false, rest: text.slice(all.length) }
}

// A year that isn't this one is shown, with the date in the other one.
const withoutYear = (dates: readonly string[], today: string, looks: Schema['x-looks']): Omit<Day, 'rest'> => {
  const [date = ''] = dates
  if (date.slice(0, 4) === today.slice(0, 4)) return { dates: [date], sure: true }
  const thisYear = dates.filter((each) => each.slice(0, 4) === today.slice(0, 4))
  return { dates: [date, ...thisYear], sure: true, note: `没写年份，${SENSES[looks ?? 'near']}` }
}

const SENSES = { ahead: '按往后算', back: '按往前算', near: '取了离今天近的一年' } as const

// 11/23/2026 ends with the year. Where day and month could both be meant, it is asked.
const yearLast = (text: string): Day | undefined => {
  const found = YEAR_LAST.exec(text)
  if (!found?.groups) return undefined
  const [a, b, year] = [Number(found.groups['a']), Number(found.groups['b']), Number(found.groups['year'])]
  const dates = [...new Set([toDate(year, a, b), toDate(year, b, a)])].filter((date) => date !== undefined)
  return dates.length === 0 ? undefined : { dates, sure: dates.length === 1, rest: text.slice(found[0].length) }
}
