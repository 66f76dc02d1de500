import { readAmount } from './amount.ts'
import { hanNumber } from './han-number.ts'

/** A share in hundredths. */
export interface Percent {
  readonly value: number
  /** Written as a figure with its mark, so that there is nothing to be shown. */
  readonly plainly: boolean
}

const TENTHS = /^(?<tenths>[一二两三四五六七八九十\d](?:\.\d+)?)成(?<more>半|[一二三四五六七八九])?$/

/**
 * A share as people write it; undefined where the text says none.
 * @param text In plain marks.
 * @example readPercent('三成半') // => { value: 35, plainly: false }
 */
export const readPercent = (text: string): Percent | undefined => {
  const marked = /^(?<sign>-)?(?<figures>[\d.,]+)\s?(?:%|﹪|pct|个?百分点)$/i.exec(text)?.groups
  if (marked !== undefined) return of(marked['figures'], marked['sign'] === '-' ? -1 : 1, true)
  const words = /^(?<sign>负)?百分之(?<figures>.+)$/.exec(text)?.groups
  if (words !== undefined)
    return of(words['figures'] === '百' ? '100' : words['figures'], words['sign'] ? -1 : 1, false)
  const { tenths, more } = TENTHS.exec(text)?.groups ?? {}
  if (tenths === undefined) return undefined
  const whole = /\d/.test(tenths) ? Number(tenths) : (hanNumber(tenths) ?? 0)
  return { value: whole * 10 + (more === '半' ? 5 : (hanNumber(more ?? '') ?? 0)), plainly: false }
}

const of = (figures = '', sign: number, plainly: boolean): Percent | undefined => {
  const amount = readAmount(figures)
  return amount?.sure ? { value: sign * (amount.all[0] ?? 0), plainly } : undefined
}
