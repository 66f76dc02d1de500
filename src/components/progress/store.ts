import { keep, type Place } from '../remember/keep.ts'
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
