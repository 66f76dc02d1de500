/*
 * Dates and times as people type them, made into the one form that is stored.
 * What can't be read is handed back as typed: the check then says what is wrong, and nothing is lost.
 */
import { dateOf, isDate, isDateTime, weekdayOf } from '../templates/calendar-date.ts'

/** Figures and marks typed with a Chinese input method, as their half-width forms: `１１／２３` → `11/23`. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ')

/**
 * A date as `YYYY-MM-DD`. Without a year, the one that brings it nearest to today.
 * @param today `YYYY-MM-DD`.
 * @example normaliseDate('12月1日', '2026-11-23') // => '2026-12-01'
 * @example normaliseDate('1.5', '2026-12-20') // => '2027-01-05'
 * @example normaliseDate('下周', '2026-11-23') // => '下周'
 */
export const normaliseDate = (text: string, today: string): string => {
  const parts = readDate(halfWidth(text).trim(), today)
  return parts?.rest === '' ? parts.date : text.trim()
}

/**
 * A date and time as `YYYY-MM-DD HH:mm`. A date alone stays a date, and the check asks for the time.
 * @param today `YYYY-MM-DD`, which decides on the year.
 * @param day The day that a time alone belongs to, `YYYY-MM-DD`.
 * @example normaliseDateTime('11/23 1400', '2026-11-20') // => '2026-11-23 14:00'
 * @example normaliseDateTime('15:20', '2026-11-24', '2026-11-23') // => '2026-11-23 15:20'
 */
export const normaliseDateTime = (text: string, today: string, day = today): string => {
  const plain = halfWidth(text).trim()
  const alone = readTime(plain)
  const parts = readDate(plain, today)
  // Four figures may be a date (1123) or a time (1400); a colon or a word settles it, else the date is tried first.
  if (alone !== undefined && (parts === undefined || /[:点时]/.test(plain))) return `${day} ${alone}`
  if (parts === undefined) return text.trim()
  if (parts.rest === '') return parts.date
  const time = readTime(parts.rest)
  return time === undefined ? text.trim() : `${parts.date} ${time}`
}

/** `周一` for a date, or a date and time, that exists. */
export const weekdayName = (text: string): string | undefined =>
  isDate(text) || isDateTime(text) ? `周${'日一二三四五六'.charAt(weekdayOf(dateOf(text)))}` : undefined

interface DateAndRest {
  readonly date: string
  /** What follows the date, for the time. */
  readonly rest: string
}

const WITH_YEAR = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=\D|\d{4}$|$)/,
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)\s*[日号]?/,
]
const WITHOUT_YEAR = [
  /^(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)\s*[日号]?/,
  /^(?<month>\d{2})(?<day>\d{2})(?!\d)/,
]

const readDate = (text: string, today: string): DateAndRest | undefined => {
  for (const pattern of [...WITH_YEAR, ...WITHOUT_YEAR]) {
    const found = pattern.exec(text)
    if (!found?.groups) continue
    const { year, month, day } = found.groups
    const date =
      year === undefined
        ? nearestYear(Number(month), Number(day), today)
        : toDate(Number(year), Number(month), Number(day))
    if (date !== undefined) return { date, rest: afterDate(text.slice(found[0].length)) }
  }
  return undefined
}

// A weekday typed after the date, as we show it, says nothing new: “2026-11-23 周一 14:00”.
const afterDate = (rest: string): string => rest.replace(/^[\s,T]*(?:(?:周|星期|礼拜)[一二三四五六日天])?[\s,]*/, '')

const readTime = (text: string): string | undefined => {
  const found =
    /^(?<half>上午|早上|中午|下午|晚上)?\s*(?<hour>\d{1,2})\s*(?:[:点时]\s*(?:(?<minute>\d{1,2})\s*分?|(?<thirty>半))?)$/.exec(
      text,
    ) ?? /^(?<half>上午|早上|中午|下午|晚上)?\s*(?<hour>\d{1,2})(?<minute>\d{2})$/.exec(text)
  if (!found?.groups) return undefined
  const { half, hour, minute, thirty } = found.groups
  const afternoon = (half === '下午' || half === '晚上') && Number(hour) < 12 ? 12 : 0
  const hours = Number(hour) + afternoon
  const minutes = thirty === undefined ? Number(minute ?? 0) : 30
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined
}

const nearestYear = (month: number, day: number, today: string): string | undefined => {
  const now = Date.parse(`${today.slice(0, 10)}T00:00:00Z`)
  const year = Number(today.slice(0, 4))
  const near = [year - 1, year, year + 1].map((each) => toDate(each, month, day)).filter((date) => date !== undefined)
  return [...near].sort((a, b) => Math.abs(Date.parse(a) - now) - Math.abs(Date.parse(b) - now))[0]
}

const toDate = (year: number, month: number, day: number): string | undefined => {
  const date = `${year}-${two(month)}-${two(day)}`
  return isDate(date) ? date : undefined
}

const two = (value: number): string => String(value).padStart(2, '0')
