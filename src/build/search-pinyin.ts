/*
 * How Chinese text is pronounced, without tones. At build only: the dictionary is larger than the site's other scripts.
 */
import { pinyin } from 'pinyin-pro'

/**
 * The syllables of a text, and its Latin words and numbers in lower case, separated by spaces.
 * Characters with several readings are read by the phrase they stand in.
 * @example
 * syllablesOf('客户执行（AE）') // => 'ke hu zhi xing ae'
 */
export function syllablesOf(text: string): string {
  const runs = text.normalize('NFKC').match(/\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+/gu) ?? []
  return runs
    .map((run) => (/\p{Script=Han}/u.test(run) ? pinyin(run, { toneType: 'none', v: true }) : run.toLowerCase()))
    .join(' ')
}

/**
 * The common characters by syllable: `{ yi: '一以已意…' }`; a character stands under each of its readings.
 * Common are the 3,755 of GB/T 2312, level 1, rows 16 to 55.
 */
export function homophones(): Readonly<Record<string, string>> {
  const bySyllable = new Map<string, string>()
  for (const character of commonCharacters()) {
    const readings = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })
    for (const reading of new Set(readings)) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character)
  }
  return Object.fromEntries(bySyllable)
}

/** In GBK as in GB/T 2312, a row is a lead byte from 0xB0 on, a cell a trail byte from 0xA1 on; row 55 ends at 0xF9. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gbk')
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    const last = lead === 0xd7 ? 0xf9 : 0xfe
    for (let trail = 0xa1; trail <= last; trail += 1) bytes.push(lead, trail)
  }
  return decoder.decode(Uint8Array.from(bytes))
}
