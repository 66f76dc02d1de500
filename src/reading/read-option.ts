import { findOption } from '../templates/option-text.ts'
import { eitherOption, everydayOption } from './everyday-words.ts'
import { halfWidth } from './half-width.ts'
import { hanNumber } from './han-number.ts'
import { type Choice, quoted, type Reading, unread, valued } from './reading.ts'

type Options = readonly (string | number)[]

/** Options that a sentence lists; of more, the first ones. */
const LISTED = 8

/** One of a field's options: by its text, whatever the width of its brackets, by an everyday word; points with or without 分. */
export const readOption = (options: Options, text: string): Reading => {
  const found = findOption(options, text) ?? options.find((option) => option === pointsIn(text))
  if (found !== undefined) return valued(found)
  const meant = everydayOption(options, text)
  if (meant !== undefined) return valued(meant, `读作“${meant}”`)
  const either = eitherOption(options, text)
  if (either.length > 1) return unread(`${quoted(text)}不止一个意思，这里只能选一个`, either.map(toChoice))
  const several = severalOf(options, text)
  if (several.length > 1) return unread(`${quoted(text)}不止一个，这里只能选一个`, several.map(toChoice))
  return unread(noOption(options, text), alike(options, text).map(toChoice))
}

/** Why a text is none of the options, and which there are. */
export const noOption = (options: Options, text: string): string => {
  const more = options.length > LISTED ? '等' : ''
  return `没有${quoted(text)}这个选项，可以填${options.slice(0, LISTED).join('、')}${more}`
}

// 客户、本公司; 客户/我方.
const severalOf = (options: Options, text: string): Options => {
  const found = text
    .split(/[、,，;；|/／+＋&＆和及与\s]+/)
    .map((each) => findOption(options, each) ?? everydayOption(options, each))
  return found.includes(undefined) ? [] : [...new Set(found.filter((option) => option !== undefined))]
}

const toChoice = (option: string | number): Choice => ({ value: option, text: String(option) })

const pointsIn = (text: string): number => {
  const points = halfWidth(text).replace(/\s*分$/, '')
  return Number(points === '' ? Number.NaN : points) || (hanNumber(points) ?? Number.NaN)
}

// 首访 is part of 新客户首访: likely, and still to be said.
const alike = (options: Options, text: string): Options => {
  const typed = text.normalize('NFKC').replace(/\s/g, '')
  if ([...typed].length < 2) return []
  return options.filter(
    (option) => typeof option === 'string' && (option.includes(typed) || (option.length > 1 && typed.includes(option))),
  )
}
