import { type RefObject, useEffect } from 'react'

/**
 * Brings the marked part into view when another part gets the mark. Typing itself moves nothing, and nothing glides.
 * @param scrolls Whether the pane scrolls, or the window with it.
 */
export const useFollow = (
  pane: RefObject<HTMLElement | null>,
  marked: string | undefined,
  shown: boolean,
  scrolls: boolean,
): void => {
  useEffect(() => {
    const mark = marked === undefined || !shown ? null : pane.current?.querySelector('[data-marked]')
    const scroller = scrolls ? pane.current : document.scrollingElement
    const bar = pane.current?.querySelector('.see-bar')
    if (!mark || !scroller || !bar) return
    const { top, bottom } = mark.getBoundingClientRect()
    const from = bar.getBoundingClientRect().bottom
    if (top >= from && bottom <= window.innerHeight) return
    scroller.scrollBy({ top: top - from - (window.innerHeight - from) / 4, behavior: 'instant' })
  }, [pane, marked, shown, scrolls])
}
