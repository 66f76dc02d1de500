/*
 * Figures in Han characters: 十二, 三万五千, 二〇二六, and the capitals of cheques, 陆拾捌万.
 */

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
  ...{ 貳: 2, 參: 3, 陸: 6, 兩: 2, 幺: 1, '○': 0 },
}
const UNITS: Readonly<Record<string, number>> = {
  ...{ 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 },
}
const MYRIADS: readonly (readonly [RegExp, number])[] = [
  [/[亿億]/, 1e8],
  [/[万萬]/, 1e4],
]

/** Every character that such a figure is written with. */
export const HAN_FIGURES = '〇○零一二两兩三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億廿卅幺'

/**
 * The value of such a figure; undefined where the characters make none.
 * @example hanNumber('陆拾捌万') // => 680000
 * @example hanNumber('二〇二六') // => 2026
 */
export const hanNumber = (figures: string): number | undefined => {
  const text = figures.replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (text === '') return undefined
  const characters = [...text]
  if (characters.every((each) => each in DIGITS)) return Number(characters.map((each) => DIGITS[each]).join(''))
  return withUnits(text)
}

// 亿 and 万 multiply what stands before them; within a myriad units fall from left to right.
const withUnits = (text: string): number | undefined => {
  for (const [mark, times] of MYRIADS) {
    const at = text.search(mark)
    if (at < 0) continue
    const [before, after] = [withUnits(text.slice(0, at)), withUnits(text.slice(at + 1))]
    return at === 0 || before === undefined || after === undefined ? undefined : before * times + after
  }
  return withinMyriad(text)
}

const DIGIT = '[一二两兩三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]'
const WITHIN_MYRIAD = new RegExp(
  `^零?(?:(${DIGIT})[千仟])?零?(?:(${DIGIT})[百佰])?零?(?:(${DIGIT})?([十拾]))?零?(${DIGIT})?零?$`,
)

const withinMyriad = (text: string): number | undefined => {
  const found = WITHIN_MYRIAD.exec(text)
  if (!found) return undefined
  const [, thousands, hundreds, tens, ten, ones] = found
  const at = (digit: string | undefined): number => (digit === undefined ? 0 : (DIGITS[digit] ?? 0))
  const tenfold = ten !== undefined && tens === undefined ? 1 : at(tens)
  return at(thousands) * 1000 + at(hundreds) * 100 + tenfold * 10 + at(ones)
}

/** Whether the last digit of a figure lacks its unit: 三万五, 一百五. In speech it counts the next smaller unit. */
export const spokenEnd = (figures: string): number | undefined => {
  const found = /([百佰千仟万萬亿億])([一二三四五六七八九壹贰叁肆伍陆柒捌玖两])$/.exec(figures)
  if (!found) return undefined
  const [, unit = '', digit = ''] = found
  const below = (UNITS[unit] ?? 0) / 10
  const before = hanNumber(figures.slice(0, -1))
  return before === undefined ? undefined : before + (DIGITS[digit] ?? 0) * below
}

/**
 * Figures in Han characters as they stand in dates and times, in western ones.
 * @example westernFigures('二○二六年十二月二十三日') // => '2026年12月23日'
 */
export const westernFigures = (text: string): string =>
  text
    .replace(
      /(?<![周期拜])[〇○零一二两三四五六七八九十廿卅]+(?=[年月日号点时分刻]|个?(?:天|周|星期|礼拜|小时|工作日))/g,
      toWestern,
    )
    .replace(/(?<=[点时月]\s*)[〇○零一二三四五六七八九十]+$/, toWestern)

const toWestern = (figures: string): string => {
  const value = hanNumber(figures)
  return value === undefined ? figures : String(value)
}
