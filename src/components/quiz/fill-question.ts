/*
 * A question as it is asked: with the agency's values in place.
 */
import { fillSettings } from '../../site-config/fill-settings.ts'
import type { SiteConfig } from '../../site-config/site-config.ts'

/** As content/quiz.yaml has it. */
export interface Question {
  readonly id: string
  readonly page: string
  readonly question: string
  readonly options: readonly string[]
  /** Options that are right, counted from 1. */
  readonly answer: readonly number[]
  readonly explain: string
}

/**
 * Fills in the values. A wrong option that they made the same as another is left out.
 * @throws RangeError where a value isn't there, or nothing is left to choose from.
 */
export const fillQuestion = (asked: Question, site: SiteConfig): Question => {
  const options = asked.options.map((option, index) => ({
    text: fillSettings(option, site),
    isRight: asked.answer.includes(index + 1),
  }))
  const right = new Set(options.filter(({ isRight }) => isRight).map(({ text }) => text))
  const kept = options.filter(
    ({ text, isRight }, index) =>
      isRight || !(right.has(text) || options.slice(0, index).some((before) => before.text === text)),
  )
  if (kept.length < 2)
    throw new RangeError(`自测题 ${asked.id} 填上设置以后只剩一个选项，请在 content/quiz.yaml 里加一个。`)
  return {
    ...asked,
    question: fillSettings(asked.question, site),
    options: kept.map(({ text }) => text),
    answer: kept.flatMap(({ isRight }, index) => (isRight ? [index + 1] : [])),
    explain: fillSettings(asked.explain, site),
  }
}
