/*
 * Saving by itself: shortly after a change, whether or not others follow, and at once when the page is about to go.
 */

/** Waits, then calls; the answer cancels. Passed in, so that this file reads no clock. */
export type Wait = (call: () => void, milliseconds: number) => () => void

/** Saves what it was given last. */
export interface Autosave<T> {
  /** Something changed: it is saved in a moment. */
  readonly changed: (value: T) => void
  /** Saves now what waits to be saved, if anything does. */
  readonly flush: () => void
  /** Forgets what waits to be saved. */
  readonly drop: () => void
}

/**
 * Milliseconds from a change until it is saved; with the writing itself, less than 400. Counted from the first change
 * that waits, not the last: who types without a pause would lose everything with the browser's death.
 */
export const SOON = 150

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
      waiting = { value, cancel: waiting?.cancel ?? wait(flush, SOON) }
    },
    flush,
    drop,
  }
}
