import { NO_PROGRESS, type Progress, parseProgress } from './progress.ts'

/** Where progress is kept; another tab's changes arrive as a `storage` event with this key. */
export const KEY = 'progress'

// Holds for this page when the browser refuses storage, so that ticks at least stay while the page is open.
let unsaved: Progress | undefined

/** What this browser remembers. */
export const loadProgress = (): Progress => {
  if (unsaved) return unsaved
  try {
    return parseProgress(localStorage.getItem(KEY))
  } catch {
    return NO_PROGRESS // Refused; in some apps' browsers there is no such thing at all.
  }
}

/**
 * Changes what is remembered. Reads it first, since another tab may have changed it too.
 * @param place Where it is said that it wasn't, if the reader did it.
 */
export const changeProgress = (change: (progress: Progress) => Progress, place?: Place): Progress => {
  const changed = change(loadProgress())
  unsaved = keep(KEY, JSON.stringify(changed), place) ? undefined : changed
  return changed
}

/** Where it is said that something wasn't remembered, and what it is in sentences: 打的勾. */
export type Place = readonly [what: string, place?: Element]

/**
 * Remembers a text in this browser, or says that it won't. Never throws.
 * @param place Absent where nobody has asked for it to be remembered.
 * @returns Whether it is remembered.
 */
export const keep = (key: string, text: string | undefined, place?: Place): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch (error) {
    if (place) import('./say-unkept.ts').then(({ sayUnkept }) => sayUnkept(error, ...place)).catch(() => undefined)
    return false
  }
}
