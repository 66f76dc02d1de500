import { gramsOf } from './grams.ts'
import { subjectOf } from './question.ts'
import { simplify } from './simplify.ts'
import { correctTypos } from './typos.ts'

/** A query, in all the forms in which it is looked up. */
export interface Query {
  /** What it is taken to mean: simplified, known slips put right. */
  readonly text: string
  /** What it asks about: the text without its question words. */
  readonly subject: string
  /** The text, the subject, and what was typed, where a slip was put right; no two alike. */
  readonly wholes: readonly string[]
  /** The pieces of the subject, see gramsOf(). */
  readonly grams: readonly string[]
}

/**
 * Reads what was typed.
 * @param traditional Pairs of characters, see Catalogue.
 * @example
 * toQuery('會議機要怎麼寫', …).subject // => '会议纪要 写'
 */
export function toQuery(typed: string, traditional: readonly [from: string, to: string]): Query {
  const plain = simplify(typed, traditional)
  const text = correctTypos(plain)
  const subject = subjectOf(text)
  return { text, subject, wholes: [...new Set([text, subject, plain])], grams: gramsOf(subject) }
}
