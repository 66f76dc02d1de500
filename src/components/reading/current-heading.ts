/**
 * Which heading is being read: the last whose top is above the reading line, or the first before any is.
 * At the end of the article, where the last headings can't come up to the line any more, it is the last one.
 * @param tops Distances of the headings from the window's top, in the order of the page.
 * @returns The heading's index; -1 if there is none.
 */
export const currentHeading = (tops: readonly number[], line: number, isAtEnd: boolean): number => {
  if (isAtEnd) return tops.length - 1
  return Math.max(
    tops.findLastIndex((top) => top <= line),
    tops.length > 0 ? 0 : -1,
  )
}
