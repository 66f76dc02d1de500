import { pinyin } from 'pinyin-pro'
import { groupBy } from '../../group-by.ts'
import type { Term } from './term.ts'

/** Terms that begin with the same letter of pinyin, or of the alphabet. */
export interface LetterGroup {
  /** `A` to `Z`. */
  readonly letter: string
  readonly terms: readonly Term[]
}

/** The terms by the first letter of how they are read, each group in the order of the whole reading. */
export const byLetter = (terms: readonly Term[]): readonly LetterGroup[] => {
  const read = terms.map((term) => ({ term, sound: soundOf(term.term) })).sort((a, b) => compare(a.sound, b.sound))
  return [...groupBy(read, ({ sound }) => sound.charAt(0).toUpperCase())].map(([letter, group]) => ({
    letter,
    terms: group.map(({ term }) => term),
  }))
}

/** Everything a filter may be typed as: names, English, full pinyin, initials; lower case, without spaces. */
export const filterText = ({ term, english, also }: Term): string => {
  const initials = pinyin(term, { pattern: 'first', toneType: 'none', type: 'array' }).join('')
  return [term, english, ...also, soundOf(term), initials].join(' ').toLowerCase()
}

const soundOf = (text: string): string => pinyin(text, { toneType: 'none', type: 'array' }).join('').replace(/\s/g, '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
