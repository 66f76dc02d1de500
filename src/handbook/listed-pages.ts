import type { HandbookPage } from './page.ts'

/** A part of more pages than this is not listed whole beside each of them: pages would grow with the handbook. */
const MANY = 40
/** Pages that are listed before and after the one that is shown. */
const NEAR = 8

/**
 * The pages of a part that its navigation lists: all of them, or those around the one that is shown; none of a large part
 * that it is not in.
 * @param pages Of one part, in reading order.
 */
export const listedPages = (pages: readonly HandbookPage[], current: string | undefined): readonly HandbookPage[] => {
  if (pages.length <= MANY) return pages
  const at = pages.findIndex(({ id }) => id === current)
  return at < 0 ? [] : pages.slice(Math.max(0, at - NEAR), at + NEAR + 1)
}
