/** What a number format shows a number as. */
export type FormatKind =
  | 'general'
  | 'text'
  | 'literal'
  | 'day'
  | 'month'
  | 'moment'
  | 'time'
  | 'duration'
  | 'percent'
  | 'figure'

/**
 * What a format code is for, judged by its first section (ECMA-376, part 1, 18.8.31).
 * @example formatKind('m"月"d"日"') // => 'day'
 * @example formatKind('[h]:mm') // => 'duration'
 * @example formatKind('"是"') // => 'literal'
 */
export const formatKind = (code: string): FormatKind => {
  const first = (/^(?:"[^"]*"|\\.|[^;])*/.exec(code)?.[0] ?? '').replace(/"[^"]*"/g, '').replace(/[\\!_*]./g, '')
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'duration'
  const bare = first.replace(/\[[^\]]*\]/g, '').trim()
  // WPS and Excel in Chinese call it G/通用格式, and some write it so into the file.
  if (/general|常规|通用格式|standard/i.test(bare) || code.trim() === '') return 'general'
  if (bare === '') return 'literal'
  if (bare.includes('@')) return 'text'
  const letters = bare.replace(/E[+-]/g, '').toLowerCase()
  const timed = /h|s|am\/pm|a\/p|上午\/下午/.test(letters)
  const year = /y|e|g/.test(letters.replace(/[ap]m?\/[ap]m?/g, ''))
  const day = /d|a{3}/.test(letters)
  const month = letters.includes('m') && !timed
  if (timed) return year || day ? 'moment' : 'time'
  if (day) return 'day'
  if (year || month) return 'month'
  return bare.includes('%') ? 'percent' : 'figure'
}
