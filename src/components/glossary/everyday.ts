/*
 * What people write in a form for the options of its lists, shared with the forms: the glossary shows it, and knows
 * 甲方 and 乙方 by those names.
 */
import words from '../../../content/everyday-words.json' with { type: 'json' }
import type { Term } from './term.ts'

/** Words for one option. */
export interface Everyday {
  /** As the lists have it. */
  readonly option: string
  readonly words: readonly string[]
}

/** All that the forms take, in the order of the file. */
export const everydayWords: readonly Everyday[] = words.same.map(([option = '', ...others]) => ({
  option,
  words: others,
}))

/** Words that leave a choice, so that the form asks. */
export const askedWords: readonly string[] = words.either.flatMap((each) => each.words)

// Everybody says these, of anything: as names of a term they would come up in every search.
const COMMON: ReadonlySet<string> = new Set(['公司', '我们', '对方', '客户', '合作方'])

/** The term with the names that the forms know for it as well: 我司 for 乙方. */
export const withEverydayNames = (term: Term): Term => {
  const group = words.same.find((each) => each.includes(term.term)) ?? []
  const more = group.filter(
    (word) => word !== term.term && word.length > 1 && !COMMON.has(word) && /\p{Script=Han}/u.test(word),
  )
  return { ...term, also: [...new Set([...term.also, ...more])] }
}
