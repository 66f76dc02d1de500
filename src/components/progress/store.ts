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

/** Changes what is remembered. Reads it first, since another tab may have changed it too. */
export const changeProgress = (change: (progress: Progress) => Progress): Progress => {
  const changed = change(loadProgress())
  try {
    localStorage.setItem(KEY, JSON.stringify(changed))
  } catch {
    unsaved = changed
  }
  return changed
}
