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
  } catch (refused) {
    if (refused instanceof DOMException) return NO_PROGRESS
    throw refused
  }
}

/** Changes what is remembered. Reads it first, since another tab may have changed it too. */
export const changeProgress = (change: (progress: Progress) => Progress): Progress => {
  const changed = change(loadProgress())
  try {
    localStorage.setItem(KEY, JSON.stringify(changed))
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused
    unsaved = changed
  }
  return changed
}
