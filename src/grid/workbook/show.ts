/*
 * A number of a workbook as its cell shows it, and what it holds where that says less.
 */
import { format, getFormatInfo } from 'numfmt'
import type { Cell } from '../cell.ts'
import { asSubject } from '../error-cell.ts'
import { type FormatKind, formatKind } from './format-kind.ts'
import { sectionFor } from './format-section.ts'
import { hanFigure } from './han-figure.ts'
import { FIRST_LIKELY, momentOfSerial, toSecond } from './serial.ts'

/** A number by its format code. @param at The cell, `B24`. */
export const showNumber = (value: number, code: string, at: string): Cell => {
  try {
    return showBy(value, code, at)
  } catch {
    // A code at which the library breaks, such as “constructor”, is none, and one cell is no reason to refuse a file.
    return { text: digits(value) }
  }
}

const showBy = (value: number, code: string, at: string): Cell => {
  const section = sectionFor(value, code)
  const kind = formatKind(section === '' ? '""' : section)
  if (Math.abs(value) >= TOO_LONG && COUNTED.has(kind)) return tooLong(value, at)
  switch (kind) {
    case 'general':
      return isPlain(section) ? { text: digits(value) } : withExact(showGeneral(value, section, code), digits(value))
    case 'text':
      return { text: digits(value) }
    case 'literal':
      return showLiteral(value, code, at)
    case 'percent':
    case 'duration':
      return { text: shown(value, code) }
    case 'figure':
      return withExact(inHan(value, section) ?? shown(value, code), figureShown(value, section))
    default:
      return showMoment(value, code, kind, at)
  }
}

/** What a format makes of a number is a moment, counted in days. */
export const isDated = (value: number, code: string): boolean => DATED.has(formatKind(sectionFor(value, code)))

const DATED: ReadonlySet<FormatKind> = new Set(['day', 'month', 'moment', 'time'])
const COUNTED: ReadonlySet<FormatKind> = new Set(['general', 'text', 'figure'])

/** From here on a spreadsheet has not kept the last digits of a number. */
export const TOO_LONG = 1e15

/** A number of more digits than spreadsheets keep: of an identity card, a bank account, an order. */
export const tooLong = (value: number, at: string): Cell => {
  const text = digits(value)
  const many = text.replace(/\D/g, '').length
  return {
    text,
    fault: `${asSubject(at)}是 ${many} 位数，表格软件只记前 15 位，后面的成了 0，请把这一格改成文本格式再填一次`,
  }
}

const isPlain = (section: string): boolean => section === '' || /^(?:general|常规|standard|G\/通用格式)$/i.test(section)

// What stands around it: General"元".
const showGeneral = (value: number, section: string, code: string): string => {
  const counted = inHan(value, section) ?? digits(value)
  const word = /general|G\/通用格式|常规|standard/i
  return (
    shown(
      0,
      known(section)
        .replace(/\[dbnum\d\]/gi, '')
        .replace(word, '"\ufffc"'),
    ).replace('\ufffc', counted) || code
  )
}

// A section of words alone: “是” for 1. Signs that only stand for a figure, such as “—” for 0, leave it what it is.
const showLiteral = (value: number, code: string, at: string): Cell => {
  const text = shown(value, code)
  if (/[\p{L}\p{N}√✓☑☐✔✘×]/u.test(text)) return { text }
  if (text !== '' || value === 0) return withExact(text, digits(value))
  return { text: digits(value), fault: `${at} 的内容被格式藏起来了，在表格里看不见，请先在表格软件里让它显示出来` }
}

// [DBNum1] and [DBNum2]: figures in Han characters, which the library doesn't know.
const inHan = (value: number, section: string): string | undefined => {
  const style = /\[DBNum([12])\]/i.exec(section)?.[1]
  const isWhole = Number.isInteger(value) && /^(?:\[[^\]]*\])*(?:general|0|#|G\/通用格式)/i.test(section)
  return style === undefined || !isWhole ? undefined : hanFigure(value, style === '1' ? 1 : 2)
}

const showMoment = (given: number, code: string, kind: 'day' | 'month' | 'moment' | 'time', at: string): Cell => {
  // 10:04:59.9999 is 10:05: what is short of it is the way in which numbers are held.
  const value = /0/.test(code) ? given : toSecond(given)
  const text = shown(value, code)
  const moment = momentOfSerial(value)
  if (kind === 'time' && value >= 0 && value < 1) return withExact(text, moment?.time ?? text)
  if (moment === undefined || value < FIRST_LIKELY)
    return {
      text,
      fault: `${at} 显示的是“${text || value}”，不像真的日期，可能还没有算出来，请先在 Excel 里打开保存一次`,
    }
  if (kind === 'day') return withExact(text, moment.day)
  if (kind === 'month') return withExact(text, moment.day.slice(0, 7))
  return withExact(text, `${moment.day} ${moment.time}`)
}

const withExact = (text: string, exact: string): Cell => (text === exact ? { text } : { text, exact })

/** A number with all of its digits that mean something: spreadsheets hold fifteen. */
export const digits = (value: number): string => {
  const fifteen = Number(value.toPrecision(15))
  return String(fifteen).includes('e')
    ? fifteen.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(fifteen)
}

// What is counted with is what is seen, to the cent; of a figure in tens of thousands all of it is.
const figureShown = (value: number, code: string): string => {
  const { type, scale, maxDecimals } = getFormatInfo(known(code))
  const rounds = scale === 1 && ['number', 'grouped', 'currency'].includes(type)
  return digits(rounds ? roundTo(value, maxDecimals) : value)
}

// As it is rounded to be seen: half away from nought, by its decimal digits.
const roundTo = (value: number, places: number): number => {
  const [figures = '', exponent = '0'] = String(Math.abs(Number(value.toPrecision(15)))).split('e')
  const moved = Math.round(Number(`${figures}e${Number(exponent) + places}`))
  return Math.sign(value) * Number(`${moved}e${-places}`)
}

const shown = (value: number, code: string): string =>
  format(known(code), value, { locale: 'zh-CN', throws: false, nbsp: false }).replace(/\s+/g, ' ').trim()

// What the library doesn't know: “!” before a sign, the words for AM/PM and General in Chinese, and the formats that
// follow the computer's own, which in China is this one.
const known = (code: string): string =>
  code
    .replace(/\[\$-(?:F800|x-sysdate)\](?:"[^"]*"|\\.|[^;])*/gi, 'yyyy"年"m"月"d"日"')
    .replace(/\[\$-(?:F400|x-systime)\](?:"[^"]*"|\\.|[^;])*/gi, 'h:mm:ss')
    .replace(/"[^"]*"|\\.|!(.)|上午\/下午|G\/通用格式/g, (all, sign: string | undefined) => {
      if (all === '上午/下午') return 'AM/PM'
      if (all === 'G/通用格式') return 'General'
      return sign === undefined ? all : `\\${sign}`
    })
