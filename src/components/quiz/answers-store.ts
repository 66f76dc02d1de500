import { type Answers, parseAnswers } from './score.ts'

const KEY = 'quiz'

/** The answers that this browser remembers; none where it refuses storage. */
export const loadAnswers = (): Answers => {
  try {
    return parseAnswers(localStorage.getItem(KEY))
  } catch {
    return {} // Refused; in some apps' browsers there is no such thing at all.
  }
}

/** Remembers the answers. A browser that refuses storage keeps the score while the page is open. */
export const saveAnswers = (answers: Answers): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers))
  } catch {
    // The page itself knows it until it is closed.
  }
}
