import { round } from '../templates/figures.ts'
import { readAmount } from './amount.ts'
import { hanNumber } from './han-number.ts'

/** A share in hundredths. */
export interface Percent {
  readonly value: number
  /** Written as a figure with its mark, so that there is nothing to be shown. */
  readonly plainly: boolean
}

const TENTHS = /^(?<tenths>[一二两三四五六七八九十\d](?:\.\d+)?)成(?<more>半|[一二三四五六七八九1-9])?$/
const HALF = /^(?:一半|五五开|对半开?|半数)$/

/**
 * A share as people write it; undefined where the text says none.
 * @param text In plain marks.
 * @example readPercent('三成半') // => { value: 35, plainly: false }
 */
export const readPercent = (text: string): Percent | undefined => {
  const marked = /^(?<sign>-)?(?<figures>[\d.,]+)\s?(?:%|﹪|pct|个?百分点|个点)$/i.exec(text)?.groups
  if (marked !== undefined) return of(marked['figures'], marked['sign'] === '-' ? -1 : 1, true)
  const words = /^(?<sign>负)?百分之(?<figures>.+)$/.exec(text)?.groups
  if (words !== undefined)
    return of(words['figures'] === '百' ? '100' : words['figures'], words['sign'] ? -1 : 1, false)
  if (HALF.test(text)) return { value: 50, plainly: false }
  if (text === '百分百') return { value: 100, plainly: false }
  return inThousandths(text) ?? inTenths(text)
}

const inThousandths = (text: string): Percent | undefined => {
  const thousandths = /^(?:千分之(?<words>.+)|(?<figures>[\d.]+)\s?‰)$/.exec(text)?.groups
  const read = thousandths && of(thousandths['words'] ?? thousandths['figures'], 1, false)
  return read && { ...read, value: round(read.value / 10, 6) }
}

const inTenths = (text: string): Percent | undefined => {
  const { tenths, more } = TENTHS.exec(text)?.groups ?? {}
  if (tenths === undefined) return undefined
  return { value: digitIn(tenths) * 10 + (more === '半' ? 5 : digitIn(more)), plainly: false }
}

const digitIn = (text = '0'): number => (/\d/.test(text) ? Number(text) : (hanNumber(text) ?? 0))

/**
 * The shares between which a text leaves the choice, in hundredths; none where it says no share.
 * @example unsurePercents('三七开') // => [30, 70]
 */
export const unsurePercents = (text: string): readonly number[] => {
  const { a, b } = /^(?<a>[一二三四六七八九])(?<b>[一二三四六七八九])[开成]$/.exec(text)?.groups ?? {}
  if (a !== undefined && b !== undefined) return [a, b].map((tenth) => (hanNumber(tenth) ?? 0) * 10)
  const part = /^(?<above>\d+)\/(?<below>\d+)$|^(?<whole>.+)分之(?<some>.+)$/.exec(text)?.groups ?? {}
  const [above, below] = [part['above'] ?? part['some'], part['below'] ?? part['whole']].map((each) =>
    each === undefined ? undefined : readAmount(each)?.all[0],
  )
  return above !== undefined && below !== undefined && below >= above && below > 0
    ? [round((above / below) * 100, 2)]
    : []
}

const of = (figures = '', sign: number, plainly: boolean): Percent | undefined => {
  const amount = readAmount(figures)
  return amount?.sure ? { value: sign * (amount.all[0] ?? 0), plainly } : undefined
}
