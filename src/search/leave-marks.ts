import { type Left, MARKS } from './marks.ts'

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
