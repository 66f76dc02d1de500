/*
 * How names and characters are pronounced, from one small file: a name is spelled out character by character, unless it is
 * among the few that are read otherwise, such as 银行. Written at build by build/search-pinyin.ts.
 */
import { isHan, runsOf } from './runs.ts'

/** The file `search/sounds.json`. Syllables are without tones. */
export interface Sounds {
  /** The common characters by the syllable they are mostly read as: `{ yi: '一以已意…' }`. */
  readonly usual: Readonly<Record<string, string>>
  /** The same for their other readings. */
  readonly other: Readonly<Record<string, string>>
  /** Names that spelling out would get wrong: `{ 银行: 'yin hang' }`. */
  readonly names: Readonly<Record<string, string>>
}

/** What sounds like what. */
export interface Pronunciation {
  /** All readings of a character, the usual one first; none for a rare one. */
  readonly readingsOf: (character: string) => readonly string[]
  /** The syllables of a name, its Latin words and numbers in lower case among them. */
  readonly syllablesOf: (name: string) => readonly string[]
}

/** Nothing sounds like anything: under `astro dev`, and where the file doesn't arrive. */
export const SILENT: Pronunciation = { readingsOf: () => [], syllablesOf: () => [] }

/** Reads the file. */
export const pronunciationBy = ({ usual, other, names }: Sounds): Pronunciation => {
  const readings = new Map<string, string[]>()
  for (const [syllable, characters] of [...Object.entries(usual), ...Object.entries(other)]) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable])
  }
  const spelled = new Map<string, readonly string[]>()
  const spell = (name: string): readonly string[] =>
    names[name]?.split(' ') ?? spellOut(name, (character) => readings.get(character)?.[0])
  return {
    readingsOf: (character) => readings.get(character) ?? [],
    syllablesOf: (name) => {
      const known = spelled.get(name) ?? spell(name)
      spelled.set(name, known)
      return known
    },
  }
}

/**
 * Spells a name out, character by character. Punctuation is silent, and so are characters without a reading.
 * @example
 * spellOut('客户执行（AE）', …) // => ['ke', 'hu', 'zhi', 'xing', 'ae']
 */
export const spellOut = (name: string, usualOf: (character: string) => string | undefined): readonly string[] =>
  runsOf(name).flatMap((run) =>
    isHan(run) ? [...run].flatMap((character) => usualOf(character) ?? []) : [run.toLowerCase()],
  )
