/** Marks the end of a line that an element makes, among white space that means nothing. */
export const LINE_END = '\u2028'

const HAN = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff5e\u2018-\u201d\u2026\u2014]`
const WRAPPED = new RegExp(`(?<=${HAN})[ \\t\\f]*\\n[ \\t\\n\\f]*(?=${HAN})`, 'gu')

/**
 * What a cell of HTML says. White space in the source is one space, and where the source was only wrapped between two
 * Han characters it is none (CSS Text 3, 4.1.3).
 * @param style The cell's own, which may keep the line ends of the source.
 */
export const textOfHtml = (source: string, style = ''): string => {
  const plain = source.replace(/\r\n?/g, '\n')
  const kept = /white-space\s*:\s*(?:pre|break-spaces)/i.test(style) ? plain.replaceAll('\n', LINE_END) : plain
  if (!/[\s]/.test(kept)) return kept
  return kept
    .replace(WRAPPED, '')
    .replace(/[ \t\n\f]+/g, ' ')
    .split(LINE_END)
    .map((line) => line.replace(/^ +| +$/g, ''))
    .join('\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '')
}
