/*
 * Figures and what they count: 330 ml, 12 月, 第 3 页 are read as one and kept on a line where there is room for them
 * (CLREQ §3.2.4, 数字与计量单位).
 */

const COUNTED = new Set('年月日号时点分秒元角万亿千百个页次份版张支天周岁人位家条项级期章层台套件箱瓶只')

const UNITS = new Set('mm cm m km g kg mg t ml mL l L px pt dpi kB KB MB GB Hz kHz V W kW h min s ms fps'.split(' '))

/** Says whether a place where a line may break lies between a figure and its unit, or between 第 and its figure. */
export const isInsideMeasure = (chars: readonly string[], index: number): boolean => {
  const after = chars[index] ?? ''
  const hasSpace = chars[index - 1] === ' '
  const before = chars[index - (hasSpace ? 2 : 1)] ?? ''
  if (before === '第') return isDigit(after)
  return isDigit(before) && (COUNTED.has(after) || (hasSpace && UNITS.has(wordAt(chars, index))))
}

/** An option of a list to tick, `□ 付款与发票`, is read as one too, up to its first space; longer ones are sentences. */
const LONGEST_OPTION = 16

/** Says whether a place where a line may break lies in an option, behind its box and the no-break space. */
export const isInsideOption = (chars: readonly string[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - LONGEST_OPTION && chars[at] !== ' '; at--)
    if (chars[at] === '\u00a0') return chars[at - 1] === '□'
  return false
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'

/** Latin letters from an index on; no more of them than the longest unit and one. */
const wordAt = (chars: readonly string[], index: number): string => {
  let word = ''
  for (let at = index; at < index + 4 && /^[A-Za-z]$/.test(chars[at] ?? ''); at++) word += chars[at]
  return word
}
