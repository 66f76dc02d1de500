/*
 * What goes from a result to the page that it opens, where it is marked: left by leave-marks.ts, taken by mark-page.ts.
 */

/** Where it lies meanwhile. */
export const MARKS = 'search-marks'

/** What to mark, and where. */
export interface Left {
  /** Of the page that was opened. */
  readonly path: string
  readonly needles: readonly string[]
}
