/*
 * What goes from a result to the page that it opens, where it is marked: left by leave-marks.ts, taken by mark-page.ts. By
 * the tab's own storage, not by the address: an address is sent to whoever hosts the site.
 */

/** Where it lies meanwhile. */
export const MARKS = 'search-marks'

/** What to mark, and where. */
export interface Left {
  /** Of the page that was opened. */
  readonly path: string
  readonly needles: readonly string[]
}
