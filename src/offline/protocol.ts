/*
 * What a page and the service worker say to each other.
 */

/** What is copied: the edition whole, or the rest of the sheets' font as well. */
export type Wanted = 'edition' | 'fonts'

/** From a page. */
export type ToWorker =
  /** Copies a little more and answers how far it is. */
  | { readonly kind: 'copy'; readonly wanted: Wanted }
  /** Answers how far it is. */
  | { readonly kind: 'look'; readonly wanted: Wanted }
  /** What a page that was there before any worker is made of: kept, also where nothing else is copied. */
  | { readonly kind: 'keep'; readonly addresses: readonly string[] }
  /** Something is being typed: nothing is copied for a moment. */
  | { readonly kind: 'hold' }
  /** The new edition is to be in force though it isn't whole. */
  | { readonly kind: 'take over' }

/**
 * Why it stands where it stands. `going`: there is more to copy; `held`: somebody types; `unreachable`: no network, or
 * the host doesn't answer; `stale`: the host has a newer edition; `full`: the browser gives no more room.
 */
export type Standing = 'going' | 'whole' | 'held' | 'unreachable' | 'stale' | 'full'

/** How far the copying is. Bytes are those of the way from the host. */
export interface Progress {
  readonly standing: Standing
  readonly done: number
  readonly total: number
}

/** Milliseconds for which a change holds the copying up. */
export const HOLD = 3000
