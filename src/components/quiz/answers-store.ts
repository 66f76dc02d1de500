import { keep, type Place } from '../remember/keep.ts'
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

/** Remembers the answers, or says that it can't: then the page itself knows the score until it is closed. */
export const saveAnswers = (answers: Answers, place: Place): boolean => keep(KEY, JSON.stringify(answers), place)
