import { type RefObject, useEffect, useState } from 'react'

// A line across the middle of the window.
const MIDDLE = '-50% 0px -50% 0px'

/** The number of the page that is being looked at, 1 and up. @param count Pages that stand in `sheets`. */
export const usePageInView = (sheets: RefObject<Element | null>, count: number): number => {
  const [index, setIndex] = useState(0)
  useEffect(() => {
    const pages = [...(sheets.current?.children ?? [])].slice(0, count)
    const observer = new IntersectionObserver(
      (entries) => {
        const found = entries.find(({ isIntersecting }) => isIntersecting)
        if (found) setIndex(pages.indexOf(found.target))
      },
      { rootMargin: MIDDLE },
    )
    for (const page of pages) observer.observe(page)
    return () => observer.disconnect()
  }, [sheets, count])
  return Math.min(index + 1, Math.max(count, 1))
}
