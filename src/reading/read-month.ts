import type { Schema } from '../templates/define-template.ts'
import { westernFigures } from './han-number.ts'
import { plain } from './plain.ts'
import { readDateCell } from './read-moment.ts'
import { quoted, type Reading, type ReadingContext, unread, valued } from './reading.ts'
import { two } from './years.ts'

/** A month, `YYYY-MM`. A spreadsheet makes the first day of it. */
export const readMonthCell = (field: Schema, text: string, { today }: ReadingContext): Reading => {
  const simple = westernFigures(plain(text))
  const { year, month, word, alone } = MONTH.exec(simple)?.groups ?? {}
  if (year !== undefined && isMonth(month)) return valued(`${year}-${two(Number(month))}`)
  if (word !== undefined) return told(monthAt(today, MONTH_WORDS[word] ?? 0), '从这个月算起')
  if (isMonth(alone)) return withoutYear(field, Number(alone), today)
  return fromDate(text, today)
}

const MONTH =
  /^(?:(?<year>(?:19|2[01])\d{2})\s?[-/.年]?\s?(?<month>\d{1,2})月?(?:份)?|(?<word>上上|[上下这本]个?|当)月|(?<alone>\d{1,2})\s?月(?:份)?)$/

const MONTH_WORDS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 上个: -1, 下: 1, 下个: 1 }

const isMonth = (text: string | undefined): boolean => text !== undefined && Number(text) >= 1 && Number(text) <= 12

// A summary of 12月 written in January is last year's; a month ahead may be meant by who plans.
const withoutYear = ({ 'x-looks': looks }: Schema, month: number, today: string): Reading => {
  const away = month - Number(today.slice(5, 7))
  if (looks === 'ahead' && away < 0) return told(monthAt(today, away + 12), '没写年份')
  if (looks !== 'ahead' && away > 1) return told(monthAt(today, away - 12), '没写年份')
  return valued(monthAt(today, away))
}

const fromDate = (text: string, today: string): Reading => {
  const date = readDateCell({ type: 'string', format: 'date' }, text, { today })
  if (date.kind !== 'value' || typeof date.value !== 'string')
    return unread(`看不出${quoted(text)}是哪个月，请写成 ${today.slice(0, 7)} 这样`)
  const value = date.value.slice(0, 7)
  return date.value.endsWith('-01') && date.told === undefined ? valued(value) : told(value, '这里只要月份')
}

const monthAt = (today: string, away: number): string =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + away)).toISOString().slice(0, 7)

const told = (value: string, note: string): Reading => valued(value, `读作 ${value}，${note}`)
