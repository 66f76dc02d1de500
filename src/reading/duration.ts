/*
 * How long something takes, in words: 一个半小时, 1小时30分, 三刻钟; 两周, 月结30天.
 */
import { readAmount } from './amount.ts'

/** A length of time. */
export interface Duration {
  readonly minutes: number
  /** Whether it says just this: 1:30 may be a time of day, and a day of work has as many hours as the office. */
  readonly sure: boolean
}

const NUMBER = '[\\d.]+|[一二两三四五六七八九十半]+'
const HOUR = /个?(?<half>半)?(?:小时|钟头|h(?:ou)?rs?|hour|h)/.source
const REST = /(?<after>半)|零?(?<minutes>NUMBER)(?:分钟?|min|m)?/.source.replace('NUMBER', NUMBER)
const HOURS = new RegExp(`^(?<hours>${NUMBER})${HOUR}(?:${REST})?$`, 'i')
const MINUTES = new RegExp(`^(?<minutes>${NUMBER})(?:分钟?|mins?|m|')$`, 'i')
const QUARTERS = /^(?<quarters>[一两三1-3])刻钟?$/
const CLOCK = /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::00)?$/
const WORKING_DAYS = new RegExp(`^(?<days>${NUMBER})个?(?:天|工作日|d)$`, 'i')

/** Hours of a day of work that is offered, never taken. */
const HOURS_A_DAY = 8

/** Reads a length of time. @param text In plain marks, without spaces. */
export const inMinutes = (text: string): Duration | undefined => {
  const { hours, half, after, minutes } = HOURS.exec(text)?.groups ?? {}
  const halves = (half === undefined ? 0 : 30) + (after === undefined ? 0 : 30)
  if (hours !== undefined) return long(numberOf(hours) * 60 + halves + (minutes === undefined ? 0 : numberOf(minutes)))
  const alone = MINUTES.exec(text)?.groups?.['minutes'] ?? ''
  if (alone !== '') return long(numberOf(alone))
  const quarters = QUARTERS.exec(text)?.groups?.['quarters']
  if (quarters !== undefined) return long(numberOf(quarters) * 15)
  const clock = CLOCK.exec(text)?.groups
  if (clock !== undefined) return long(Number(clock['hours']) * 60 + Number(clock['minutes']), false)
  const days = WORKING_DAYS.exec(text)?.groups?.['days']
  return days === undefined ? undefined : long(numberOf(days) * HOURS_A_DAY * 60, false)
}

const long = (minutes: number, sure = true): Duration | undefined =>
  Number.isFinite(minutes) ? { minutes, sure } : undefined

const numberOf = (text: string): number => readAmount(text)?.all[0] ?? Number.NaN

const IN_DAYS = /^(?:(?:月结|T\+|后)(?<days>\d+)(?:天|日)?|(?<within>\d+)(?:天|日)(?:之|以)?内)$/i
const IN_OTHERS = new RegExp(`^(?:月结)?(?<count>${NUMBER})个?(?<unit>周|星期|礼拜|月|季度?|年)(?:之|以)?内?$`)
const DAYS: Readonly<Record<string, number>> = { 周: 7, 星期: 7, 礼拜: 7, 月: 30, 季: 90, 季度: 90, 年: 365 }

/** Days that a length of time comes to, to be offered: a month has 28 to 31. @param text In plain marks, without spaces. */
export const inDays = (text: string): number | undefined => {
  const { days, within } = IN_DAYS.exec(text)?.groups ?? {}
  if (days !== undefined || within !== undefined) return Number(days ?? within)
  const { count, unit = '' } = IN_OTHERS.exec(text)?.groups ?? {}
  const value = count === undefined ? Number.NaN : numberOf(count) * (DAYS[unit] ?? Number.NaN)
  return Number.isInteger(value) ? value : undefined
}
