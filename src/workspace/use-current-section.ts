import { useEffect, useState } from 'react'
import { sectionId } from '../forms/Steps.tsx'
import type { Template } from '../templates/define-template.ts'

// The upper part of the window, below the bars: a section is being worked on when it reaches into it.
const READING_BAND = '-120px 0px -65% 0px'

/**
 * The id of the section that is being worked on, by what is in view.
 * @param generation Changes whenever the form is drawn anew: its sections are others then.
 */
export const useCurrentSection = ({ id: prefix, sections }: Template, generation: string): string | undefined => {
  const [current, setCurrent] = useState(sections[0]?.id)
  useEffect(() => {
    const inBand = new Set<Element>()
    const parts = sections.map(({ id }) => ({ id, element: document.getElementById(sectionId(prefix, id)) }))
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inBand.add(target)
          else inBand.delete(target)
        }
        const found = parts.find(({ element }) => element !== null && inBand.has(element))
        if (found) setCurrent(found.id)
      },
      { rootMargin: READING_BAND },
    )
    for (const { element } of parts) if (element !== null) observer.observe(element)
    return () => observer.disconnect()
  }, [prefix, sections, generation])
  return current
}
