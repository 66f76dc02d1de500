/*
 * Words that people use for the options of a list: 甲方 for 客户, 做完了 for 已完成. They stand in
 * content/everyday-words.json, which the glossary's page reads as well.
 */
import words from '../../content/everyday-words.json' with { type: 'json' }

type Options = readonly (string | number)[]

/** The option that an everyday word means; undefined where the list has none of its kind. */
export const everydayOption = (options: Options, text: string): string | undefined => {
  const known = fold(text)
  const same = words.same.find((group) => group.some((word) => fold(word) === known))
  return same === undefined ? undefined : pick(options, same)
}

/** The options between which a word leaves the choice: 双方. */
export const eitherOption = (options: Options, text: string): readonly string[] => {
  const known = fold(text)
  const either = words.either.find((each) => each.words.some((word) => fold(word) === known))
  return (either?.means ?? []).flatMap((meant) => everydayOption(options, meant) ?? [])
}

const pick = (options: Options, group: readonly string[]): string | undefined =>
  options.find((option): option is string => typeof option === 'string' && group.includes(option))

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s。.，,！!]/g, '')
    .toLowerCase()
