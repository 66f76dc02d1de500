import { type RefObject, useEffect, useState } from 'react'

// One screen above and below: what is scrolled to is drawn by then.
const MARGIN = '100% 0px'

/**
 * Whether an element is in view, or nearly so.
 * @param scroller What scrolls it; undefined for the window.
 */
export const useNear = (
  element: RefObject<Element | null>,
  scroller: RefObject<Element | null> | undefined,
): boolean => {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      root: scroller?.current ?? null,
      rootMargin: MARGIN,
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, scroller])
  return near
}
