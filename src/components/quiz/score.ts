/*
 * What this browser remembers of a self-test: per question, whether it was answered right the last time.
 */

/** By the question's id. */
export type Answers = Readonly<Record<string, boolean>>

/** How far someone is. */
export interface Score {
  readonly answered: number
  readonly right: number
  /** Of those answered, 0 to 100, rounded; absent before the first answer. */
  readonly percent: number | undefined
}

/** The answers that were stored; what can't be understood is left out. */
export const parseAnswers = (stored: string | null): Answers => {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter(([, right]) => typeof right === 'boolean'))
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** The score over some questions. */
export const scoreOf = (answers: Answers, questions: readonly string[]): Score => {
  const known = questions.map((id) => answers[id]).filter((right) => right !== undefined)
  const right = known.filter(Boolean).length
  const percent = known.length === 0 ? undefined : Math.round((right / known.length) * 100)
  return { answered: known.length, right, percent }
}

/** Whether just the right options are chosen, in whatever order. */
export const isRight = (chosen: readonly number[], answer: readonly number[]): boolean =>
  chosen.length === answer.length && chosen.every((one) => answer.includes(one))

/** So many of the questions, drawn by chance. @param random From 0 to 1, as `Math.random`. */
export const drawQuestions = (ids: readonly string[], count: number, random: () => number): readonly string[] =>
  ids
    .map((id) => ({ id, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ id }) => id)
