/*
 * Figures as they are printed, and the arithmetic of money: sums are exact to the cent.
 */

/**
 * Yuan with two decimals and commas between thousands; a negative amount stands in brackets, as accounts have it.
 * @example money(680000) // => '¥ 680,000.00'
 */
export const money = (yuan: number): string => (yuan < 0 ? `(¥ ${cents(-yuan)})` : `¥ ${cents(yuan)}`)

/** The same without the sign, for a column of a table. @example amount(-1200) // => '(1,200.00)' */
export const amount = (yuan: number): string => (yuan < 0 ? `(${cents(-yuan)})` : cents(yuan))

/** A figure with commas between thousands and the decimals that it has, four at most. @example figure(32.5) // => '32.5' */
export const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 })

/** Rounded to so many decimals, halves away from zero as on paper: 1.005 to two decimals is 1.01. */
export const round = (value: number, decimals = 2): number => {
  const factor = 10 ** decimals
  // What a person reads as a half may lie a hair below it in binary.
  const scaled = Math.abs(value) * factor
  return (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / factor
}

/** The sum, exact to the cent; what isn't filled in counts as nothing. */
export const sumOf = (values: readonly (number | undefined)[]): number =>
  round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))

/**
 * An amount in words, as cheques and quotations have it (人民币大写, 《支付结算办法》附一).
 * @param yuan ≥ 0 and < 10^12; cents are rounded.
 * @example moneyInWords(680000) // => '陆拾捌万元整'
 * @example moneyInWords(1005.3) // => '壹仟零伍元叁角'
 */
export const moneyInWords = (yuan: number): string => {
  const all = Math.round(yuan * 100)
  const jiao = Math.floor(all / 10) % 10
  const fen = all % 10
  const whole = Math.floor(all / 100)
  const head = whole > 0 ? `${wholeInWords(whole)}元` : ''
  if (jiao === 0 && fen === 0) return `${head || '零元'}整`
  const middle = jiao > 0 ? `${DIGITS[jiao]}角` : head === '' ? '' : '零'
  return `${head}${middle}${fen > 0 ? `${DIGITS[fen]}分` : ''}`
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

// Four figures at a time; a gap of noughts is said once, a group of noughts not at all.
const wholeInWords = (whole: number): string => {
  const digits = [...String(whole)].map(Number)
  let words = ''
  let gap = false
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index
    if (digit === 0) gap = words !== ''
    else {
      words += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place % 4]}`
      gap = false
    }
    const group = digits.slice(Math.max(0, index - 3), index + 1)
    if (place > 0 && place % 4 === 0 && group.some((each) => each > 0)) words += GROUPS[place / 4]
  })
  return words
}

const cents = (yuan: number): string =>
  yuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
