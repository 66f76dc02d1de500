/*
 * Saving by itself: shortly after the last change, and at once when the page is about to go.
 */

/** Waits, then calls; the answer cancels. Passed in, so that this file reads no clock. */
export type Wait = (call: () => void, milliseconds: number) => () => void

/** Saves what it was given last. */
export interface Autosave<T> {
  /** Something changed: it is saved when nothing else has changed for a moment. */
  readonly changed: (value: T) => void
  /** Saves now what waits to be saved, if anything does. */
  readonly flush: () => void
  /** Forgets what waits to be saved. */
  readonly drop: () => void
}

/** Milliseconds without a change before it is saved; with the writing itself, less than 400. */
export const QUIET = 300

/** @param save Called with the newest value; calls don't wait for one another, IndexedDB keeps their order. */
export const createAutosave = <T>(save: (value: T) => void, wait: Wait): Autosave<T> => {
  let waiting: { readonly value: T; readonly cancel: () => void } | undefined
  const drop = (): void => {
    waiting?.cancel()
    waiting = undefined
  }
  const flush = (): void => {
    if (waiting === undefined) return
    const { value } = waiting
    drop()
    save(value)
  }
  return {
    changed: (value) => {
      waiting?.cancel()
      waiting = { value, cancel: wait(flush, QUIET) }
    },
    flush,
    drop,
  }
}
