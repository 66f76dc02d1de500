/*
 * Days whose year has two figures, or none at all: 26-12-1, 12/1/26, 261201, Dec-26. Which figure is the year depends on
 * who writes: a year far from today is none.
 */
import type { Day } from './day.ts'
import { ENGLISH_MONTHS, monthNamed } from './english-months.ts'
import { toDate } from './years.ts'

/** Years before and after this one that two figures may mean. */
const NEAR = 6

const THREE = /^(?<all>(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<c>\d{1,2}))(?!\d)/
const SIX = /^(?<all>(?<year>\d{2})(?<month>\d{2})(?<day>\d{2}))(?!\d)/
const MONTH_AND_YEAR = new RegExp(`^(?<all>(?<name>${ENGLISH_MONTHS})[a-z]*-(?<year>\\d{2}))(?!\\d)`, 'i')

/** Reads such a day at the beginning of a text. What is taken otherwise than year, month, day is shown; what may be two days, asked. */
export const shortDate = (text: string, today: string): Day | undefined =>
  inThree(text, today) ?? inSix(text, today) ?? ofMonth(text, today)

const inThree = (text: string, today: string): Day | undefined => {
  const { all = '', a, b, c } = THREE.exec(text)?.groups ?? {}
  if (all === '') return undefined
  const [one, two, three] = [Number(a), Number(b), Number(c)]
  const rest = text.slice(all.length)
  // 1-2-3 begins with no year.
  const yearFirst = a?.length === 2 ? at(one, two, three, today) : undefined
  const others = c?.length === 2 ? [at(three, one, two, today), at(three, two, one, today)] : []
  const near = [yearFirst, ...others].filter((date) => date !== undefined && isNear(date, today))
  const dates = [...new Set(near.filter((date) => date !== undefined))]
  if (dates.length === 0) {
    const far = yearFirst === undefined ? [] : [yearFirst]
    return far.length === 0 ? undefined : { dates: far, sure: false, rest }
  }
  if (dates[0] !== yearFirst) return { dates, sure: dates.length === 1, note: '年份写在最后', rest }
  return dates.length === 1 ? { dates, sure: true, rest } : { dates, sure: true, note: '把前两位当作年份', rest }
}

// Of other runs of six figures, few are a day of these years.
const inSix = (text: string, today: string): Day | undefined => {
  const { all = '', year, month, day } = SIX.exec(text)?.groups ?? {}
  const date = all === '' ? undefined : at(Number(year), Number(month), Number(day), today)
  if (date === undefined || !isNear(date, today)) return undefined
  return { dates: [date], sure: true, note: '把前两位当作年份', rest: text.slice(all.length) }
}

// What a spreadsheet shows for the first of a month, and an American for the 26th.
const ofMonth = (text: string, today: string): Day | undefined => {
  const { all = '', name, year } = MONTH_AND_YEAR.exec(text)?.groups ?? {}
  if (all === '') return undefined
  const month = monthNamed(name ?? '')
  const own = Number(today.slice(2, 4))
  const dates = [at(Number(year), month, 1, today), at(own, month, Number(year), today)]
  return { dates: dates.filter((date) => date !== undefined), sure: false, rest: text.slice(all.length) }
}

const at = (year: number, month: number, day: number, today: string): string | undefined =>
  toDate(Number(today.slice(0, 2)) * 100 + year, month, day)

const isNear = (date: string, today: string): boolean =>
  Math.abs(Number(date.slice(0, 4)) - Number(today.slice(0, 4))) <= NEAR
