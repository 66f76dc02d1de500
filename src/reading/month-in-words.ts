/*
 * Days that a month says: 月底, 12月中旬, 下月15号, 12月.
 */

import { addDays } from '../templates/calendar-date.ts'
import type { DayContext } from './day.ts'
import { type DayWord, sureIf } from './day-word.ts'
import { datesWithoutYear, toDate } from './years.ts'

/** Months from this one that a word before 月 says. */
export const MONTHS_AWAY: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  上个: -1,
  下: 1,
  下个: 1,
  次: 1,
  下下: 2,
}

/** Year and month of `12`, 下个, or this one; the month may lie before 1 or after 12. */
export const monthOf = (
  month: string | undefined,
  today: string,
  looks: DayContext['looks'],
): readonly [year: number, month: number] => {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (month === undefined) return [year, now]
  if (!/\d/.test(month)) return [year, now + (MONTHS_AWAY[month] ?? 0)]
  const [first = today] = datesWithoutYear(Number(month), 28, today, looks)
  return [Number(first.slice(0, 4)), Number(month)]
}

/** The first of a month, counted on from January of a year. */
const firstOf = (year: number, month: number): string => new Date(Date.UTC(year, month - 1)).toISOString().slice(0, 10)

const lastOf = (year: number, month: number): string => addDays(firstOf(year, month + 1), -1)

/** A day of such a month; undefined where it hasn't as many. */
export const inMonth = (year: number, month: number, day: number): string | undefined => {
  const first = firstOf(year, month)
  return toDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day)
}

/** The same day so many months later, or the last of a shorter month. */
export const monthsLater = (date: string, months: number): string => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months, Number(date.slice(8))]
  return inMonth(year, month, day) ?? lastOf(year, month)
}

const BY_WORD = /上上个?|下下个?|[上下这本次当]个?/.source
const ANY = `(?<month>${BY_WORD}|0?[1-9]|1[0-2])`
const DATED = /^(?:(?<year>\d{4})\s?[-/.年]\s?)(?<month>0?[1-9]|1[0-2])(?!\d)\s?月?份?内?(?=$)/

/** Days that a month says; of what is no day, the first and the last are offered. */
export const WORDS_FOR_MONTHS: readonly DayWord[] = [
  {
    pattern: new RegExp(`^${ANY}?月(?:底|末)`),
    read: ({ month }, { today, looks }) => sureIf(lastOf(...monthOf(month, today, looks))),
  },
  {
    pattern: new RegExp(`^${ANY}?月(?<part>初|上旬|中旬|下旬)`),
    read: ({ month, part = '' }, { today, looks }) => {
      const [year, number] = monthOf(month, today, looks)
      const [from, to] = PARTS[part] ?? [1, 31]
      return between(inMonth(year, number, from), inMonth(year, number, to) ?? lastOf(year, number))
    },
  },
  {
    pattern: new RegExp(`^(?<month>${BY_WORD})月(?<day>\\d{1,2})(?!\\d)\\s?[日号]?`),
    read: ({ month, day }, { today, looks }) => sureIf(inMonth(...monthOf(month, today, looks), Number(day))),
  },
  {
    pattern: new RegExp(`^${ANY}月份?(?:之|以)?内?$`),
    read: ({ month }, { today, looks }) => {
      const [year, number] = monthOf(month, today, looks)
      return between(firstOf(year, number), lastOf(year, number))
    },
  },
  { pattern: DATED, read: ({ year, month }) => between(...ends(Number(year), Number(month))) },
]

const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  初: [1, 5],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
}

const ends = (year: number, month: number): readonly [string, string] => [firstOf(year, month), lastOf(year, month)]

const between = (from: string | undefined, to: string) => ({
  dates: from === undefined ? [to] : [from, to],
  sure: false,
})
