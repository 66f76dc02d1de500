/*
 * Figures in Han characters, as the formats [DBNum1] and [DBNum2] show them.
 */

const PLAIN = { figures: '〇一二三四五六七八九', ranks: ['', '十', '百', '千'] } as const
const CAPITAL = { figures: '零壹贰叁肆伍陆柒捌玖', ranks: ['', '拾', '佰', '仟'] } as const
const MYRIADS = ['', '万', '亿', '万亿'] as const

/** A whole number below 10¹⁶ in Han characters. @example hanFigure(1200, 2) // => '壹仟贰佰' */
export const hanFigure = (value: number, style: 1 | 2): string => {
  const { figures, ranks } = style === 1 ? PLAIN : CAPITAL
  const digits = String(Math.abs(value))
  const zero = figures.charAt(0)
  let text = ''
  ;[...digits].forEach((digit, index) => {
    const place = digits.length - 1 - index
    if (digit !== '0') text += `${figures[Number(digit)]}${ranks[place % 4]}`
    else if (!text.endsWith(zero)) text += zero
    if (place % 4 !== 0) return
    const group = digits.slice(Math.max(0, index - 3), index + 1)
    text = text.replace(new RegExp(`${zero}$`), '')
    if (Number(group) !== 0) text += MYRIADS[place / 4] ?? ''
  })
  return `${value < 0 ? '-' : ''}${text === '' ? zero : text}`
}
