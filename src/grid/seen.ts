/*
 * A number and the text that it is shown as, from a source that gives both: the clipboard, an .ods. What is seen decides;
 * the number says what the text leaves out.
 */
import type { Cell } from './cell.ts'
import { FIRST_LIKELY, momentOfSerial } from './workbook/serial.ts'
import { digits, TOO_LONG, tooLong } from './workbook/show.ts'

/** A cell that shows a number as a text. @param at `B24`, or “这一格” where nobody knows. */
export const seenNumber = (text: string, value: number, at = '这一格'): Cell => {
  const shown = text.trim()
  if (Math.abs(value) >= TOO_LONG && Number.isFinite(value)) return { ...tooLong(value, at), text: shown }
  if (!Number.isFinite(value) || shown === '' || /%$/.test(shown)) return { text: shown }
  if (/^(?:TRUE|FALSE)$/i.test(shown)) return { text: value === 0 ? '否' : '是' }
  const isItself = Math.abs(Number(shown.replaceAll(',', '')) - value) < 1
  if (!isItself && looksLikeMoment(shown)) return seenMoment(shown, value)
  const exact = figureSeen(shown, value)
  // 0.30000000000000004 is how some write 0.3.
  if (exact === shown || shown === String(value)) return { text: exact }
  return { text: shown, exact }
}

/** A cell that shows days since the last of 1899 as a date, a month, a time or a duration. */
export const seenMoment = (text: string, serial: number): Cell => {
  const shown = text.trim()
  const moment = momentOfSerial(serial)
  if (moment === undefined || serial < FIRST_LIKELY) return { text }
  // Who counts days from elsewhere, as 1904 does, says another day than is seen.
  if (!agrees(shown, moment.day)) return { text }
  if (isMonth(shown)) return { text, exact: moment.day.slice(0, 7) }
  const exact = hasTime(shown) ? `${moment.day} ${moment.time}` : moment.day
  return exact === shown ? { text } : { text, exact }
}

const agrees = (shown: string, iso: string): boolean => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const figures = (shown.match(/\d+/g) ?? []).map(Number)
  const years = figures.filter((figure) => figure >= 1900 && figure < 2100)
  if (years.length > 0 && !years.includes(year)) return false
  if (isMonth(shown)) return figures.includes(month) || figures.includes(year % 100) || figures.includes(year)
  // 20261201, a weekday alone, a day in Han characters.
  return figures.length < 2 || figures.includes(day)
}

const hasTime = (text: string): boolean => /\d\s*[:：时点]/.test(text)

const isMonth = (text: string): boolean =>
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$|^[a-z]{3,9}[-\s]\d{2}(?:\d{2})?$|^\d{1,2}月-\d{2}$|^\d{1,2}月$/i.test(text)

const looksLikeMoment = (text: string): boolean =>
  hasTime(text) ||
  isMonth(text) ||
  /\d\s*[月日号]|[〇一二三四五六七八九十]\s*[月日]|\d[-/.]\d{1,2}[-/.]\d|^\d{1,2}[-/]\d{1,2}$|\d[-\s][a-z]{3}|[a-z]{3}[-\s]\d|周|星期/i.test(
    text,
  )

// 1,234.57 is 1234.57, whatever is behind it; 68.4万 may be 684321.
const figureSeen = (text: string, value: number): string => {
  const plain = text.replace(/[¥￥$€£,，\s]|RMB|CNY|元/gi, '').replace(/^\((.*)\)$/, '-$1')
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return digits(value)
  const places = plain.split('.')[1]?.length ?? 0
  return Math.abs(Number(plain) - value) <= 0.5000001 * 10 ** -places ? digits(Number(plain)) : digits(value)
}
