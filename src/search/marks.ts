/*
 * Takes what was searched for from a result to the page that it opens, where it is marked. By the tab's own storage, not
 * by the address: an address is sent to whoever hosts the site.
 */

/** Where it lies meanwhile. */
export const MARKS = 'search-marks'

/** What to mark, and where. */
export interface Left {
  /** Of the page that was opened. */
  readonly path: string
  readonly needles: readonly string[]
}

/** Leaves what to mark on the page that a result's link opens. */
export const leaveMarks = (link: HTMLAnchorElement, needles: readonly string[]): void => {
  try {
    sessionStorage.setItem(MARKS, JSON.stringify({ path: link.pathname, needles } satisfies Left))
  } catch {
    return // Without the tab's storage the page opens unmarked.
  }
  // A place on this page: nothing is loaded that would take them.
  if (link.pathname === location.pathname) void import('./mark-page.ts').then(({ takeMarks }) => takeMarks())
}
