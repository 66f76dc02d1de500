const DIGITS = '〇一二三四五六七八九'

/**
 * Figures in Han characters as they stand in dates, in western ones: a spreadsheet writes “二〇二六年十二月一日”.
 * @example westernFigures('二○二六年十二月二十三日') // => '2026年12月23日'
 */
export const westernFigures = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九十]+(?=[年月日号点时分])/g, (figures) => {
    const plain = figures.replace(/[○零]/g, '〇')
    return plain.includes('十') ? tens(plain) : digits(plain)
  })

const digits = (figures: string): string => [...figures].map((figure) => DIGITS.indexOf(figure)).join('')

// 十, 十二, 二十, 二十三.
const tens = (figures: string): string => {
  const [before = '', after = ''] = figures.split('十')
  return `${digits(before) || '1'}${digits(after) || '0'}`
}
