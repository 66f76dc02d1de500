/*
 * Dates and moments as spreadsheets write them. What people type is understood by normalise.ts; this brings the rest
 * into such a form: days counted from 1900, seconds, half days, weekdays in brackets, figures in Han characters.
 */
import { addDays, isDate, isDateTime } from '../../templates/calendar-date.ts'
import { halfWidth, normaliseDate, normaliseDateTime } from '../normalise.ts'
import { type CellRead, quoted, type ReadingContext, unread, valued } from './cell-read.ts'
import { westernFigures } from './western-figures.ts'

/** A date. A moment at midnight is one, too: that is how a spreadsheet may write a day. */
export const readDateCell = (text: string, { today }: ReadingContext): CellRead => {
  const plain = plainMoment(text, today)
  const date = normaliseDate(plain.replace(/[ T]+0?0:00$/, ''), today)
  if (isDate(date)) return valued(date)
  if (isDateTime(normaliseDateTime(plain, today))) return unread(`${quoted(text)}带了时间，这里只要日期`)
  return unread(`看不出${quoted(text)}是哪一天，请写成 ${today} 这样`)
}

/** A date with its time. */
export const readMomentCell = (text: string, { today, day }: ReadingContext): CellRead => {
  const moment = normaliseDateTime(plainMoment(text, today), today, day)
  if (isDateTime(moment)) return valued(moment)
  if (isDate(moment)) return unread(`${quoted(text)}没有时间，请写成 ${moment} 14:00 这样`)
  return unread(`看不出${quoted(text)}是什么时候，请写成 ${today} 14:00 这样`)
}

const WEEKDAY = /[([]?(?:周|星期|礼拜)[一二三四五六日天][)\]]?/

const plainMoment = (text: string, today: string): string => {
  const plain = westernFigures(halfWidth(text)).replace(WEEKDAY, ' ').replace(/\s+/g, ' ').trim()
  return fromSerial(plain) ?? yearFirst(wholeDay(withoutSeconds(plain)), today)
}

// Days from the last of 1899, as a spreadsheet counts them; from 1955 to 2119, so that no other number is meant.
const SERIAL = /^(?<days>[2-7]\d{4})(?<part>\.\d+)?$/
const MINUTES_A_DAY = 1440

const fromSerial = (text: string): string | undefined => {
  const { days, part } = SERIAL.exec(text)?.groups ?? {}
  if (days === undefined) return undefined
  const minutes = Math.round(Number(`0${part ?? ''}`) * MINUTES_A_DAY)
  const date = addDays('1899-12-30', Number(days) + Math.floor(minutes / MINUTES_A_DAY))
  if (part === undefined) return date
  const inDay = minutes % MINUTES_A_DAY
  return `${date} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

const withoutSeconds = (text: string): string =>
  text.replace(/(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/, '$1')

// 2:30 PM, PM 2:30 and 下午 2:30 as 14:30.
const wholeDay = (text: string): string =>
  text
    .replace(/(?<before>[ap]m|上午|下午)\s*(?<hour>\d{1,2}):(?<minute>\d{2})/i, (_, half, hour, minute) =>
      inWholeDay(half, hour, minute),
    )
    .replace(/(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<after>[ap]m)/i, (_, hour, minute, half) =>
      inWholeDay(half, hour, minute),
    )

// Twelve in the morning is midnight; an hour past twelve says by itself which half it is in.
const inWholeDay = (half: string, hour: string, minute: string): string => {
  const later = /^(?:pm|下午)$/i.test(half) ? 12 : 0
  return `${two(Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + later)}:${minute}`
}

// 26/12/1 begins with the year, 11/23/2026 ends with it. Where day and month could both be meant, neither is.
const yearFirst = (text: string, today: string): string => {
  const century = today.slice(0, 2)
  return text
    .replace(/^(?=[2-9]\d([-/.])\d{1,2}\1\d{1,2}(?!\d))/, century)
    .replace(/^(?<a>\d{1,2})[-/](?<b>\d{1,2})[-/](?<year>\d{4})(?!\d)/, (all, a, b, year) => {
      if (Number(b) > 12) return `${year}-${a}-${b}`
      return Number(a) > 12 || a === b ? `${year}-${b}-${a}` : all
    })
}

const two = (value: number): string => String(value).padStart(2, '0')
