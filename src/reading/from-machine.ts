/*
 * Moments as programs write them: days counted from 1900, ISO 8601 with seconds and a zone.
 */
import { addDays } from '../templates/calendar-date.ts'
import { two } from './years.ts'

/** A date or a moment, and what is to be shown of how it was understood. */
export interface Machined {
  readonly moment: string
  readonly note?: string
  /** It may be something else: 20261 is a date half typed sooner than a day in 1955. */
  readonly unsure?: true
}

// Days from the last of 1899, as a spreadsheet counts them; from 1955 to 2119, so that no other number is meant.
const SERIAL = /^(?<days>[2-7]\d{4})(?<part>\.\d+)?$/
const MINUTES_A_DAY = 1440

// 1982.
const THIS_AGE = 30_000

/** @example fromSerial('46357.5833333').moment // => '2026-12-01 14:00' */
export const fromSerial = (text: string): Machined | undefined => {
  const { days, part } = SERIAL.exec(text)?.groups ?? {}
  if (days === undefined) return undefined
  const minutes = Math.round(Number(`0${part ?? ''}`) * MINUTES_A_DAY)
  const date = addDays('1899-12-30', Number(days) + Math.floor(minutes / MINUTES_A_DAY))
  const how = Number(days) < THIS_AGE ? ({ unsure: true } as const) : {}
  const said = { ...how, note: '这是表格里的日期数字' }
  if (part === undefined) return { ...said, moment: date }
  const inDay = minutes % MINUTES_A_DAY
  return { ...said, moment: `${date} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}` }
}

const ZONED =
  /^(?<date>\d{4}-\d{2}-\d{2})(?<mark>[T ])(?<time>\d{2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?\s?(?:(?<zulu>Z|UTC|GMT)|(?<name>UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?)$/i

/** The hour in China of a moment with a zone. Midnight in UTC is a day: so programs write one. */
export const fromZone = (text: string): Machined | undefined => {
  const { date = '', mark, time = '', seconds, name, zulu, sign, hours, minutes = '0' } = ZONED.exec(text)?.groups ?? {}
  // 14:00-16:00 behind a date is a span.
  const isZone = zulu !== undefined || name !== undefined || mark === 'T' || seconds !== undefined
  if (date === '' || !isZone) return undefined
  if (zulu !== undefined && time === '00:00') return { moment: `${date} ${time}` }
  const ahead = zulu === undefined ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
  const instant = Date.parse(`${date}T${time}Z`)
  if (Number.isNaN(instant)) return undefined
  const moment = new Date(instant + (CHINA - ahead) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
  return ahead === CHINA ? { moment } : { moment, note: '已换算成北京时间' }
}

const CHINA = 8 * 60
