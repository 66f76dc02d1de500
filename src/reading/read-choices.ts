import { findOption } from '../templates/option-text.ts'
import { everydayOption } from './everyday-words.ts'
import { noOption } from './read-option.ts'
import { type Choice, type Reading, unread, valued } from './reading.ts'

const SEPARATOR = /(\s*[、,，;；|\n/／+＋&＆]\s*|\s+[和及与]\s+|(?<=\S)[和及与](?=\S)|\s+)/

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
    if (found === undefined && piece !== '') return unread(noOption(options, piece), toChoices(options, text))
    if (found !== undefined) chosen.add(found.option)
    at = (found?.end ?? at + 1) + 1 // past the mark behind it
  }
  return chosen.size === 0 ? { kind: 'blank' } : valued(options.filter((option) => isIn(chosen, option)))
}

// All of them, and those that hold the text: 视频 for 视频、音频.
const ALL = /^(?:全部|都有|都要|全都要?|全选|所有)$/

const toChoices = (options: readonly (string | number)[], text: string): readonly Choice[] => {
  const words = options.filter((option) => typeof option === 'string')
  const meant = ALL.test(text.trim()) ? words : words.filter((option) => alike(option, text))
  return meant.length === 0 ? [] : [{ value: meant, text: meant.join('、') }]
}

const alike = (option: string, text: string): boolean => {
  const [known, typed] = [option, text].map((each) => each.normalize('NFKC').replace(/[\s、,;|/+&和及与]/g, ''))
  return (
    typed !== undefined && known !== undefined && typed.length > 1 && (known.includes(typed) || typed.includes(known))
  )
}

const isIn = (chosen: ReadonlySet<string>, option: string | number): option is string =>
  typeof option === 'string' && chosen.has(option)

// `end` is the place of the mark behind the option.
const longestFrom = (pieces: readonly string[], at: number, options: readonly (string | number)[]) => {
  for (let end = pieces.length; end > at; end -= 2) {
    const joined = pieces.slice(at, end).join('').trim()
    const option = findOption(options, joined) ?? everydayOption(options, joined)
    if (option !== undefined) return { option, end }
  }
  return undefined
}
