import type { Schema } from '../templates/define-template.ts'
import { ENGLISH_MONTHS, monthNamed } from './english-months.ts'
import { westernFigures } from './han-number.ts'
import { MONTHS_AWAY } from './month-in-words.ts'
import { plain } from './plain.ts'
import { readDateCell } from './read-moment.ts'
import { type Choice, quoted, type Reading, type ReadingContext, unread, valued } from './reading.ts'
import { two } from './years.ts'

/** A month, `YYYY-MM`. A spreadsheet makes the first day of it. */
export const readMonthCell = (field: Schema, text: string, { today }: ReadingContext): Reading => {
  const simple = westernFigures(plain(text))
  const found = MONTH.exec(simple)?.groups ?? {}
  const { word, alone } = found
  const month = found['month'] ?? found['last']
  const year = yearIn(found, today)
  if (year !== undefined && isMonth(month)) {
    const value = `${year}-${two(Number(month))}`
    return /\d{4}/.test(simple) ? valued(value) : valued(value, `读作 ${value}`)
  }
  const named = inEnglish(simple, today)
  if (named !== undefined) return valued(named, `读作 ${named}`)
  if (word !== undefined) return told(monthAt(today, MONTHS_AWAY[word] ?? 0), '从这个月算起')
  if (isMonth(alone)) return withoutYear(field, Number(alone), today, simple.includes('月'))
  return fromDate(text, today)
}

const MONTH =
  /^(?:(?<year>(?:19|2[01])\d{2}|[去今明本前后]年|(?<short>\d{2})(?=\s?[-/.年]))\s?[-/.年m]?\s?(?<month>\d{1,2})\s?月?(?:份)?|(?<word>上上|[上下这本]个?|[当次])月|(?<alone>\d{1,2})\s?月?(?:份)?|(?<last>\d{1,2})\s?[-/.月]\s?(?<after>(?:19|2[01])\d{2})年?)$/i

const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }

const yearIn = ({ year, short, after }: Readonly<Record<string, string>>, today: string): string | undefined => {
  if (short !== undefined) return `${today.slice(0, 2)}${short}`
  const away = YEARS[year ?? '']
  return away === undefined ? (year ?? after) : String(Number(today.slice(0, 4)) + away)
}

const IN_ENGLISH = new RegExp(`^(?<name>${ENGLISH_MONTHS})[a-z]*\\.?[-\\s,']{1,2}(?<year>\\d{4}|\\d{2})$`, 'i')

// What a spreadsheet shows for a month: Dec-26, December 2026.
const inEnglish = (text: string, today: string): string | undefined => {
  const { name = '', year = '' } = IN_ENGLISH.exec(text)?.groups ?? {}
  if (name === '') return undefined
  return `${year.length === 2 ? today.slice(0, 2) : ''}${year}-${two(monthNamed(name))}`
}

const isMonth = (text: string | undefined): boolean => text !== undefined && Number(text) >= 1 && Number(text) <= 12

// A summary of 12月 written in January is last year's; a month ahead may be meant by who plans.
const withoutYear = ({ 'x-looks': looks }: Schema, month: number, today: string, isNamed: boolean): Reading => {
  const away = month - Number(today.slice(5, 7))
  if (looks === 'ahead' && away < 0) return told(monthAt(today, away + 12), '没写年份')
  if (looks !== 'ahead' && away > 1) return told(monthAt(today, away - 12), '没写年份')
  const value = monthAt(today, away)
  // 1月, written in November, may be the next one.
  if (away < -6) return valued(value, `读作 ${value}，没写年份`, [next(today, away)])
  return isNamed ? valued(value) : valued(value, `读作 ${value}`)
}

const next = (today: string, away: number): Choice => {
  const value = monthAt(today, away + 12)
  return { value, text: value }
}

const fromDate = (text: string, today: string): Reading => {
  const date = readDateCell({ type: 'string', format: 'date' }, text, { today })
  if (date.kind !== 'value' || typeof date.value !== 'string') {
    const months = date.kind === 'unread' ? (date.choices ?? []).map(({ value }) => String(value).slice(0, 7)) : []
    const choices = [...new Set(months)].map((value) => ({ value, text: value }))
    return unread(`看不出${quoted(text)}是哪个月，请写成 ${today.slice(0, 7)} 这样`, choices)
  }
  const value = date.value.slice(0, 7)
  return date.value.endsWith('-01') && date.told === undefined ? valued(value) : told(value, '这里只要月份')
}

const monthAt = (today: string, away: number): string =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + away)).toISOString().slice(0, 7)

const told = (value: string, note: string): Reading => valued(value, `读作 ${value}，${note}`)
