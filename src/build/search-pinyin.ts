/*
 * How Chinese text is pronounced, without tones. At build only: the dictionary is larger than the site's other scripts.
 */
import { pinyin } from 'pinyin-pro'
import { type Sounds, spellOut } from '../search/pronunciation.ts'
import { isHan, runsOf } from '../search/runs.ts'

/**
 * The syllables of a text, and its Latin words and numbers in lower case, separated by spaces.
 * Characters with several readings are read by the phrase they stand in.
 * @example
 * syllablesOf('客户执行（AE）') // => 'ke hu zhi xing ae'
 */
export const syllablesOf = (text: string): string =>
  runsOf(text)
    .map((run) => (isHan(run) ? pinyin(run, { toneType: 'none', v: true }) : run.toLowerCase()))
    .join(' ')

/**
 * How these names sound, and all common characters: the 3,755 of GB/T 2312, level 1, rows 16 to 55.
 * Names that can't be spelled out character by character are written out.
 */
export function soundsOf(names: readonly string[]): Sounds {
  const usual = new Map<string, string>()
  const other = new Map<string, string>()
  const usualOf = new Map<string, string>()
  for (const character of commonCharacters()) {
    const readings = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })
    for (const [index, reading] of [...new Set(readings)].entries()) {
      const list = index === 0 ? usual : other
      list.set(reading, (list.get(reading) ?? '') + character)
      if (index === 0) usualOf.set(character, reading)
    }
  }
  const unlike = [...new Set(names)]
    .map((name) => [name, syllablesOf(name)] as const)
    .filter(([name, syllables]) => syllables !== spellOut(name, (character) => usualOf.get(character)).join(' '))
  return { usual: Object.fromEntries(usual), other: Object.fromEntries(other), names: Object.fromEntries(unlike) }
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
