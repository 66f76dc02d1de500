import { type Left, MARKS } from './marks.ts'
import { leaveNote } from './tab-note.ts'

/** Leaves what to mark on the page that a result's link opens. */
export const leaveMarks = (link: HTMLAnchorElement, needles: readonly string[]): void => {
  // Without the tab's storage the page opens unmarked.
  const isLeft = leaveNote(MARKS, JSON.stringify({ path: link.pathname, needles } satisfies Left))
  // A place on this page: nothing is loaded that would take them.
  if (isLeft && link.pathname === location.pathname) void import('./mark-page.ts').then(({ takeMarks }) => takeMarks())
}
