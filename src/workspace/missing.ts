/*
 * Characters that the sheet's font lacks, named beside the field they stand in.
 */
import type { Hint } from '../templates/define-template.ts'
import { type TextAt, textsIn } from './texts.ts'

/** Finds which characters of a text the font lacks. */
export type FindMissing = (text: string) => Promise<readonly string[]>

/** What is known of the texts of a sheet: which characters of each are missing. Texts without any are there too. */
export type Known = ReadonlyMap<string, readonly string[]>

/** Looks up what isn't known yet: only texts that have changed are looked at, all in one go. */
export const lookUp = async (data: unknown, known: Known, find: FindMissing): Promise<Known> => {
  const texts = [...new Set(textsIn(data).map(({ text }) => text))]
  const unknown = texts.filter((text) => !known.has(text))
  const missing = unknown.length === 0 ? [] : await find([...new Set(unknown.join(''))].join(''))
  return new Map(
    texts.map((text) => [text, known.get(text) ?? missing.filter((character) => text.includes(character))]),
  )
}

/** The advice at the fields, in the order of the data. */
export const missingHints = (data: unknown, known: Known): readonly Hint[] =>
  textsIn(data).flatMap((at) => hintAt(at, known.get(at.text) ?? []))

/** Characters named in one sentence; of more, the first ones. */
const NAMED = 10

const hintAt = ({ path }: TextAt, missing: readonly string[]): readonly Hint[] => {
  if (missing.length === 0) return []
  const named = missing.slice(0, NAMED).map((character) => `“${character}”`)
  const more = missing.length > NAMED ? `等 ${missing.length} 个字` : ''
  return [{ path, message: `字体里没有${named.join('')}${more}，打印时会显示成方框` }]
}
