/*
 * The last word of a page that goes: the draft it is still saving, in the browser's localStorage, which is written at
 * once. IndexedDB is not: a busy browser undoes what it had not got round to when the page went.
 */
import { type Draft, readDraft } from './draft.ts'
import { reach } from './local-storage.ts'

const PREFIX = 'ae-handbook:last-word:'

/** Leaves a draft for the next page to save, where there is room. */
export const leaveWord = (draft: Draft): void =>
  reach(() => localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft)))

/** Takes away what was left of a draft, once that or something newer is saved. */
export const takeWordBack = (saved: Draft): void => {
  const left = lastWordOf(saved.id)
  if (left && newestOf(saved, left) === saved) dropWord(saved.id)
}

/** Forgets what was left of a draft. */
export const dropWord = (id: string): void => reach(() => localStorage.removeItem(PREFIX + id))

/** What was left of a draft and has not been saved since, as far as anybody knows; undefined for what isn't ours. */
export const lastWordOf = (id: string): Draft | undefined => {
  const word = reach(() => readDraft(JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null')))
  return word?.id === id ? word : undefined
}

/** What was left of all drafts. */
export const lastWords = (): readonly Draft[] =>
  (reach(() => Object.keys(localStorage)) ?? []).flatMap((key) =>
    key.startsWith(PREFIX) ? (lastWordOf(key.slice(PREFIX.length)) ?? []) : [],
  )

/** The newer of what is stored under a draft's id, if anything is, and what was left of it, if anything was. */
export const newestOf = (stored: unknown, word: Draft | undefined): unknown => {
  if (word === undefined) return stored
  const draft = readDraft(stored)
  return draft && Date.parse(draft.savedAt) >= Date.parse(word.savedAt) ? stored : word
}
