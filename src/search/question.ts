/*
 * Words that make a question of a subject. They stand on every page or on none, so they can't tell pages apart.
 * Longest first: “是干什么的” must go before “什么”. No single characters, which are parts of words: 目的, 纪要.
 */
const QUESTION_WORDS: readonly string[] = [
  '是干什么的',
  '是做什么的',
  '是什么意思',
  '有什么区别',
  '什么时候',
  '怎么回事',
  '应不应该',
  '可不可以',
  '需不需要',
  '用不用',
  '要不要',
  '能不能',
  '会不会',
  '该不该',
  '是不是',
  '有没有',
  '怎么办',
  '怎么样',
  '为什么',
  '干什么',
  '做什么',
  '是什么',
  '写什么',
  '有什么',
  '几点钟',
  '多长时间',
  '多少钱',
  '在哪里',
  '怎么',
  '怎样',
  '咋办',
  '如何',
  '什么',
  '多久',
  '多少',
  '几天',
  '哪里',
  '哪个',
  '哪些',
  '哪儿',
  '请问',
  '应该',
  '需要',
  '可以',
  '是谁',
]

/**
 * What a question asks about: the query without the words that only make it a question.
 * A query of hardly anything but such words comes back whole, since it may be a name: “用在哪里” is a field.
 * @example
 * subjectOf('客户不付钱怎么办') // => '客户不付钱'
 */
export function subjectOf(query: string): string {
  const subject = QUESTION_WORDS.reduce(
    (text, word) => text.replaceAll(word, ' '),
    query.replace(/[吗呢吧啊呀？?！!。]+$/u, ''),
  )
    .replace(/\s+/gu, ' ')
    .trim()
  return subject.length < 2 ? query : subject
}

/**
 * What tells pages apart: the query without 的, unless it is part of a word, and without words that stand on nearly every
 * page. Looking those up finds nothing more, and in a large handbook they are the largest parts of the index.
 * @example
 * tellingWords('客户关系的开发', ['客户']) // => '关系 开发'
 */
export const tellingWords = (query: string, common: readonly string[]): string => {
  const telling = common
    .reduce((text, word) => text.replaceAll(word, ' '), query)
    .replace(/(?<!目)的(?![确士])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return telling.length < 2 ? query : telling
}

/** The pieces that tell pages apart; all of them where none does. */
export const tellingGrams = (grams: readonly string[], common: readonly string[]): readonly string[] => {
  const telling = grams.filter((gram) => !common.includes(gram))
  return telling.length > 0 ? telling : grams
}
