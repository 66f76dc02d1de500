import { currentHeading } from './current-heading.ts'

/** How far below the window's top a heading counts as reached, as a share of the window's height. */
const READING_LINE = 0.3

/** Marks the heading being read in every table of contents of the page. */
export const startTableOfContents = (): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  const headings = [...document.querySelectorAll('article :is(h2, h3)[id]')].filter((heading) =>
    links.some((link) => isTo(link, heading)),
  )
  const end = document.querySelector('[data-article-end]')
  if (headings.length === 0 || !end) return

  let isAtEnd = false
  const mark = () => {
    const tops = headings.map((heading) => heading.getBoundingClientRect().top)
    const current = headings[currentHeading(tops, innerHeight * READING_LINE, isAtEnd)]
    for (const link of links) {
      if (current && isTo(link, current)) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  // Called only when a heading crosses the reading line, not on every pixel scrolled.
  const crossing = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - READING_LINE * 100}% 0px` })
  for (const heading of headings) crossing.observe(heading)
  new IntersectionObserver((entries) => {
    isAtEnd = entries.at(-1)?.isIntersecting ?? false
    mark()
  }).observe(end)
}

const isTo = (link: HTMLAnchorElement, heading: Element): boolean => decodeURIComponent(link.hash) === `#${heading.id}`
