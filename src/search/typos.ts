/*
 * Slips of the input method that people of the trade make again and again. Chance slips are caught by sound, see pinyin.ts.
 */

/** What is typed, and what is meant. */
const TYPOS: readonly (readonly [typed: string, meant: string])[] = [
  ['剪报', '简报'],
  ['简抱', '简报'],
  ['间报', '简报'],
  ['机要', '纪要'],
  ['记要', '纪要'],
  ['纪录', '记录'],
  ['帐', '账'],
  ['崔款', '催款'],
  ['崔收', '催收'],
  ['考评', '考核'],
  ['定单', '订单'],
  ['既要', '纪要'],
  ['会义', '会议'],
  ['提安', '提案'],
  ['必稿', '比稿'],
  ['总鉴', '总监'],
  ['总检', '总监'],
]

/**
 * Puts the meant words where a known slip stands; other text comes back as it was.
 * @example
 * correctTypos('会议机要') // => '会议纪要'
 */
export const correctTypos = (query: string): string =>
  TYPOS.reduce((text, [typed, meant]) => text.replaceAll(typed, meant), query)
