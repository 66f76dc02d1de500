/*
 * The last word of a page that goes: the draft it is still saving, in the browser's localStorage, which is written at
 * once. IndexedDB is not: a busy browser undoes what it had not got round to when the page went.
 */
import { type Draft, readDraft } from './draft.ts'

const PREFIX = 'ae-handbook:last-word:'

/** Leaves a draft for the next page to save. */
export const leaveWord = (draft: Draft): void => {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft))
  } catch {
    // Refused or full: the draft may be saved all the same.
  }
}

/** Takes away what was left of a draft, once that or something newer is saved. */
export const takeWordBack = (saved: Draft): void => {
  try {
    const left = parse(localStorage.getItem(PREFIX + saved.id))
    if (left !== undefined && newestOf(saved, left) === saved) dropWord(saved.id)
  } catch {
    // Refused: nothing was left.
  }
}

/** Forgets what was left of a draft. */
export const dropWord = (id: string): void => {
  try {
    localStorage.removeItem(PREFIX + id)
  } catch {
    // Refused: nothing was left.
  }
}

/** What was left of all drafts and has not been saved since, as far as anybody knows. */
export const lastWords = (): readonly Draft[] => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    return keys.flatMap((key) => parse(localStorage.getItem(key)) ?? [])
  } catch {
    return [] // Refused: nothing was left.
  }
}

/** The newer of what is stored under a draft's id, if anything is, and what was left of it. */
export const newestOf = (stored: unknown, word: Draft): unknown => {
  const draft = readDraft(stored)
  return draft === undefined || Date.parse(draft.savedAt) < Date.parse(word.savedAt) ? word : stored
}

const parse = (text: string | null): Draft | undefined => {
  try {
    return readDraft(JSON.parse(text ?? ''))
  } catch {
    return undefined // Not of our making.
  }
}
