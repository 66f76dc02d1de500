import { findOption } from '../templates/option-text.ts'
import { everydayOption } from './everyday-words.ts'
import { noOption } from './read-option.ts'
import { type Reading, unread, valued } from './reading.ts'

const SEPARATOR = /([、,，;；|\n])/

/**
 * Several of a field's options, parted by 、 or a comma or a semicolon. An option may hold such a mark itself:
 * of the ways to join the parts, the longest option counts.
 * @returns The options in the order of the list, each once.
 */
export const readChoices = (options: readonly (string | number)[], text: string): Reading => {
  const pieces = text.split(SEPARATOR)
  const chosen = new Set<string>()
  for (let at = 0; at < pieces.length; ) {
    const found = longestFrom(pieces, at, options)
    const piece = pieces[at]?.trim() ?? ''
    if (found === undefined && piece !== '') return unread(noOption(options, piece))
    if (found !== undefined) chosen.add(found.option)
    at = (found?.end ?? at + 1) + 1 // past the mark behind it
  }
  return chosen.size === 0 ? { kind: 'blank' } : valued(options.filter((option) => isIn(chosen, option)))
}

const isIn = (chosen: ReadonlySet<string>, option: string | number): option is string =>
  typeof option === 'string' && chosen.has(option)

// `end` is the place of the mark behind the option.
const longestFrom = (pieces: readonly string[], at: number, options: readonly (string | number)[]) => {
  for (let end = pieces.length; end > at; end -= 2) {
    const joined = pieces.slice(at, end).join('')
    const option = findOption(options, joined) ?? everydayOption(options, joined)
    if (option !== undefined) return { option, end }
  }
  return undefined
}
