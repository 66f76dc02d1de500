import { Converter } from 'opencc-js/t2cn'

/** The block CJK Unified Ideographs (Unicode 17.0): all characters that a Taiwan or Hong Kong keyboard offers at first hand. */
const BLOCK = { first: 0x4e00, last: 0x9fff }

/**
 * The traditional characters whose simplified form occurs in a text; the n-th of the first string belongs to the n-th of
 * the second. So small that it can be sent to the browser, which a converter's dictionaries can't.
 * Characters only: words that differ (軟體, 软件) are synonyms, and belong into a page's keywords.
 */
export function traditionalPairs(text: string): readonly [from: string, to: string] {
  const inText = new Set(text)
  const convert = Converter({ from: 't', to: 'cn' })
  let [from, to] = ['', '']
  for (let point = BLOCK.first; point <= BLOCK.last; point += 1) {
    const character = String.fromCodePoint(point)
    const simplified = convert(character)
    if (simplified === character || !inText.has(simplified)) continue
    from += character
    to += simplified
  }
  return [from, to]
}
