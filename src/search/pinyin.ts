/*
 * Finds typed pinyin in the syllables of a name. Each syllable may be typed whole, by its initial, or – the last – in part:
 * `huiyijiyao`, `hyjy`, `huiyjy`, `huiyijiy`. Which readings a name has was settled at build (build/search-pinyin.ts).
 */

/** Where in a name it was found, in syllables. */
export interface Span {
  readonly from: number
  /** The first syllable after it. */
  readonly to: number
}

/** The letters of a query that may be pinyin, figures among them, or nothing if it has other signs or fewer than two letters. */
export function pinyinLetters(query: string): string | undefined {
  const letters = query.replace(/[\s'’]/gu, '')
  return /^(?=(?:\d*[a-zü]){2})[a-zü\d]+$/u.test(letters) ? letters.replaceAll('ü', 'v') : undefined
}

/**
 * The first place where the letters spell a run of syllables.
 * @example
 * findPinyin('jyao', ['hui', 'yi', 'ji', 'yao']) // => { from: 2, to: 4 }
 */
export function findPinyin(letters: string, syllables: readonly string[]): Span | undefined {
  for (const from of syllables.keys()) {
    const to = spelledTo(letters, syllables, from)
    if (to !== undefined) return { from, to }
  }
  return undefined
}

/**
 * The first place where characters stand that sound like these, each given by all its readings.
 * @example
 * findSounds([['hui', 'kuai'], ['yi']], ['hui', 'yi', 'ji', 'yao']) // => { from: 0, to: 2 }
 */
export function findSounds(readings: readonly (readonly string[])[], syllables: readonly string[]): Span | undefined {
  if (readings.length === 0) return undefined
  const last = syllables.length - readings.length
  for (let from = 0; from <= last; from += 1) {
    if (readings.every((each, index) => soundsLike(each, syllables[from + index]))) {
      return { from, to: from + readings.length }
    }
  }
  return undefined
}

const soundsLike = (readings: readonly string[], syllable: string | undefined): boolean =>
  syllable !== undefined && readings.some((reading) => soften(reading) === soften(syllable))

/** Many speakers don't tell zh from z or -ing from -in, and type accordingly. */
const soften = (syllable: string): string => syllable.replace(/^([zcs])h/u, '$1').replace(/([ei]n)g$/u, '$1')

/** The end of the run that the letters spell from a syllable on; tries the longer spelling of a syllable first. */
function spelledTo(letters: string, syllables: readonly string[], at: number): number | undefined {
  const syllable = syllables[at]
  if (syllable === undefined) return undefined
  if (syllable.startsWith(letters)) return at + 1
  for (const spelling of [syllable, ...initialsOf(syllable)]) {
    if (!letters.startsWith(spelling)) continue
    const to = spelledTo(letters.slice(spelling.length), syllables, at + 1)
    if (to !== undefined) return to
  }
  return undefined
}

/** `zhi` is abbreviated to `zh` or `z`; a word that isn't pinyin (`ae`) has to be typed whole. */
const initialsOf = (syllable: string): readonly string[] =>
  /^[zcs]h/u.test(syllable) ? [syllable.slice(0, 2), syllable.slice(0, 1)] : [syllable.slice(0, 1)]
