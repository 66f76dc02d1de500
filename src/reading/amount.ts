/*
 * The figure in a text: 1,200.50, 1.2万, 1万2千, 三万五, 陆拾捌万, 12元5角.
 */
import { round } from '../templates/figures.ts'
import { HAN_FIGURES, hanNumber, spokenEnd } from './han-number.ts'

/** What a text says of a figure. */
export interface Amount {
  /** The figures it may be, the likeliest first. */
  readonly all: readonly number[]
  readonly sure: boolean
  /** Written otherwise than in plain figures: to be shown. */
  readonly told: boolean
}

/** Reads a figure without sign, currency or unit. @param text In plain marks, without spaces at its ends. */
export const readAmount = (text: string): Amount | undefined =>
  inFigures(text) ?? withFactors(text) ?? inMoney(text) ?? inHan(text)

const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/
const GROUPED = /^\d{1,3}(?<mark>[, '’])\d{3}(?:\k<mark>\d{3})*(?:\.\d+)?$/

const inFigures = (text: string): Amount | undefined => {
  if (PLAIN.test(text)) return one(Number(text))
  if (GROUPED.test(text)) return one(Number(text.replace(/[, '’]/g, '')))
  return oddlyGrouped(text)
}

// 1,2 may be 1.2 or 12; 1.200,50 is how Europe writes 1,200.50. Neither is taken without being asked.
const oddlyGrouped = (text: string): Amount | undefined => {
  if (!/^\d[\d.,' ]*\d$/.test(text)) return undefined
  const european = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/.test(text)
    ? Number(text.replace(/[. ]/g, '').replace(',', '.'))
    : undefined
  const comma = /^\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined
  const together = /^[\d,' ]+(?:\.\d+)?$/.test(text) ? Number(text.replace(/[,' ]/g, '')) : undefined
  const all = [...new Set([european, comma, together])].filter((value) => value !== undefined)
  return all.length === 0 ? undefined : { all, sure: false, told: true }
}

const FACTORS: Readonly<Record<string, number>> = {
  ...{
    k: 1e3,
    千: 1e3,
    w: 1e4,
    万: 1e4,
    萬: 1e4,
    十万: 1e5,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
    億: 1e8,
    百: 100,
    十亿: 1e9,
  },
}
const STEP = /零?(?<figures>[\d,.]+)个?(?<factor>十亿|千万|百万|十万|亿|億|万|萬|千|百|[kw])/giy

// 1亿2000万, 1万2千, 1.2万, 3万5.
const withFactors = (text: string): Amount | undefined => {
  let total = 0
  let last = Number.POSITIVE_INFINITY
  STEP.lastIndex = 0
  let at = 0
  const decimals: boolean[] = []
  for (let found = STEP.exec(text); found?.groups; found = STEP.exec(text)) {
    const { figures = '', factor = '' } = found.groups
    const value = inFigures(figures)
    const times = FACTORS[factor.toLowerCase()] ?? 1
    if (value?.sure !== true || times >= last) return undefined
    total += (value.all[0] ?? 0) * times
    decimals.push(figures.includes('.'))
    last = times
    at = STEP.lastIndex
  }
  if (at === 0) return undefined
  // 1.2 万 must not become 12,000.000000000002.
  const sum = (more: number): number => round(total + more, 4)
  const tail = text.slice(at)
  // 3.5万5千 adds up, but nobody says it.
  if (tail === '') return { all: [sum(0)], sure: decimals.length === 1 || !decimals.some(Boolean), told: true }
  if (/^零?[1-9]$/.test(tail) && !decimals.some(Boolean)) {
    const digit = Number(tail.replace('零', ''))
    if (tail.startsWith('零')) return { all: [sum(digit)], sure: true, told: true }
    return { all: [sum((digit * last) / 10), sum(digit)], sure: true, told: true }
  }
  const rest = Number(tail)
  return /^\d{2,}(?:\.\d+)?$/.test(tail) && rest < last ? { all: [sum(rest)], sure: true, told: true } : undefined
}

const MONEY = new RegExp(
  `^(?:(?<yuan>[\\d.,万千百亿kw${HAN_FIGURES}]+)(?:元|圆|块))?(?:零|又)?(?:(?<jiao>[\\d${HAN_FIGURES}])(?:角|毛))?(?:零)?(?:(?<fen>[\\d${HAN_FIGURES}])分?)?(?:整|正)?$`,
  'i',
)

// 12元5角, 壹仟贰佰元伍角, 12块5.
const inMoney = (text: string): Amount | undefined => {
  const { yuan, jiao, fen } = MONEY.exec(text)?.groups ?? {}
  if (yuan === undefined && jiao === undefined && (fen === undefined || !text.includes('分'))) return undefined
  const whole = yuan === undefined ? one(0) : (inFigures(yuan) ?? withFactors(yuan) ?? inHan(yuan))
  if (whole === undefined) return undefined
  const small =
    digitOf(jiao) * 10 + digitOf(fen) * (jiao === undefined && fen !== undefined && !/分/.test(text) ? 10 : 1)
  if (small === 0) return whole
  return { ...whole, all: whole.all.map((value) => round(value + small / 100, 4)), told: true }
}

const digitOf = (text: string | undefined): number =>
  text === undefined ? 0 : /\d/.test(text) ? Number(text) : (hanNumber(text) ?? 0)

const HAN = new RegExp(`^[${HAN_FIGURES}]+$`)

const inHan = (text: string): Amount | undefined => {
  const [whole = '', part] = text.split('点')
  if (part !== undefined) return inHanWithPoint(whole, part)
  if (text === '半') return { all: [0.5], sure: true, told: true }
  const factor = FACTORS[text]
  // 百万 alone may be some millions.
  if (factor !== undefined && text.length === 2) return { all: [factor], sure: false, told: true }
  const figures = text.replace('个亿', '亿').replace('个万', '万')
  if (!HAN.test(figures)) return undefined
  const value = hanNumber(figures)
  if (value === undefined) return undefined
  const spoken = spokenEnd(figures)
  return spoken === undefined || spoken === value
    ? { all: [value], sure: true, told: true }
    : { all: [spoken, value], sure: true, told: true }
}

// 三点五万.
const inHanWithPoint = (whole: string, part: string): Amount | undefined => {
  const { digits = '', factor = '' } =
    /^(?<digits>[〇零一二三四五六七八九]+)(?<factor>[万千百亿]?)$/.exec(part)?.groups ?? {}
  const before = HAN.test(whole) ? hanNumber(whole) : undefined
  if (digits === '' || before === undefined) return undefined
  const after = [...digits].map((digit) => hanNumber(digit)).join('')
  return { all: [round(Number(`${before}.${after}`) * (FACTORS[factor] ?? 1), 4)], sure: true, told: true }
}

const one = (value: number): Amount | undefined =>
  Number.isFinite(value) ? { all: [value], sure: true, told: false } : undefined
