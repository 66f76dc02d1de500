/*
 * A number of a workbook as its cell shows it, and what it holds where that says less.
 */
import { format, getFormatInfo } from 'numfmt'
import type { Cell } from '../cell.ts'
import { formatKind } from './format-kind.ts'
import { FIRST_LIKELY, momentOfSerial } from './serial.ts'

/** A number by its format code. @param at The cell, `B24`. */
export const showNumber = (value: number, code: string, at: string): Cell => {
  const kind = formatKind(code)
  switch (kind) {
    case 'general':
    case 'text':
      return { text: digits(value) }
    case 'percent':
      return { text: shown(value, code) }
    case 'figure':
      return withExact(shown(value, code), figureShown(value, code))
    case 'duration':
      return { text: shown(value, code) }
    default:
      return showMoment(value, code, kind, at)
  }
}

const showMoment = (value: number, code: string, kind: 'day' | 'month' | 'moment' | 'time', at: string): Cell => {
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

// Excel in Chinese writes two things that the library takes for letters: “!” before a sign, and its words for AM/PM.
const known = (code: string): string =>
  code.replace(/"[^"]*"|\\.|!(.)|上午\/下午/g, (all, sign: string | undefined) => {
    if (all === '上午/下午') return 'AM/PM'
    return sign === undefined ? all : `\\${sign}`
  })
