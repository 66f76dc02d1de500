/*
 * Days as spreadsheets count them. No zone has a part in it.
 */

const SECONDS = 86_400
const DAY = 86_400_000

/** Days between the two beginnings that spreadsheets count from (ECMA-376, part 1, 18.17.4.1). */
export const FROM_1904 = 1462

/** A moment as a spreadsheet holds it. */
export interface Moment {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:mm`; seconds are left out. */
  readonly time: string
}

/** The moment of a number of days since the last of 1899; undefined where no calendar has it. */
export const momentOfSerial = (serial: number): Moment | undefined => {
  // There is no 29 February 1900, but spreadsheets count it.
  const days = serial >= 1 && serial < 60 ? serial + 1 : serial
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * SECONDS) * 1000)
  if (Number.isNaN(date.getTime()) || serial < 0 || serial >= 2_958_466) return undefined
  const text = date.toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** The same moment to the second: what is short of it is how numbers are held. */
export const toSecond = (serial: number): number => Math.round(serial * SECONDS) / SECONDS

/** A written moment of ISO 8601 as days since the last of 1899; its zone is none of the cell's (18.18.11). */
export const serialOfIso = (text: string): number | undefined => {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text.trim())
  const [all = '', year, month, day, hour, minute, second] = found ?? []
  if (all === '' || (year === undefined && hour === undefined)) return undefined
  const days =
    year === undefined ? 0 : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY
  return days + (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400
}

/** Before this day, 1 January 1955, a date in a workbook is a nought or a time that was taken for one. */
export const FIRST_LIKELY = 20_090
