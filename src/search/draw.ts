/*
 * Draws results with the DOM, never with HTML in a string: what a page's text holds stays text.
 */
import { href } from '../href.ts'
import { searchPath } from './address.ts'
import type { Piece } from './excerpt.ts'
import { leaveMarks } from './leave-marks.ts'
import type { Result } from './show.ts'
import { words } from './words.ts'

/** The parts of a result; the dialog makes options of the links, the page a list item of all. */
export interface Drawn {
  /** To the page. Empty: the dialog puts all of `facts` into it, the page the title alone. */
  readonly link: HTMLAnchorElement
  readonly facts: { readonly title: HTMLElement; readonly where: HTMLElement; readonly excerpt: HTMLElement }
  /** To sections of the page. */
  readonly sections: readonly HTMLAnchorElement[]
  /** To the page's forms. */
  readonly forms: readonly HTMLAnchorElement[]
}

/** Draws one result. */
export function drawResult({ path, title, where, alias, excerpt, sections, templates, needles }: Result): Drawn {
  const place = alias === undefined ? where : `${where} · ${words.alsoCalled(alias)}`
  return {
    link: marking(linkTo(path, 'search-link', []), needles),
    facts: {
      title: span('search-title', pieces(title)),
      where: span('search-where', [place]),
      excerpt: span('search-excerpt', pieces(excerpt)),
    },
    sections: sections.map((section) =>
      marking(linkTo(section.path, 'search-section', pieces(section.title)), needles),
    ),
    forms: templates.map(({ path: form, name }) => linkTo(form, 'search-form', [words.openForm(name)])),
  }
}

/** On the page that the link opens, what was searched for is marked. */
const marking = (link: HTMLAnchorElement, needles: readonly string[]): HTMLAnchorElement => {
  link.addEventListener('click', () => leaveMarks(link, needles))
  return link
}

/** A link that searches for something. */
export function drawQuery(query: string): HTMLAnchorElement {
  const link = linkTo(searchPath(query), 'search-query', [query])
  link.dataset['query'] = query
  return link
}

/** A heading over a group of links. */
export const drawHeading = (text: string): HTMLElement => {
  const heading = document.createElement('p')
  heading.className = 'search-heading'
  heading.textContent = text
  return heading
}

/** A link that says where it leads. */
export const drawLink = (path: `/${string}`, className: string, text: string): HTMLAnchorElement =>
  linkTo(path, className, [text])

function linkTo(path: `/${string}`, className: string, content: readonly (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href(path)
  link.className = className
  link.append(...content)
  return link
}

function span(className: string, content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.append(...content)
  return element
}

const pieces = (all: readonly Piece[]): readonly (Node | string)[] =>
  all.map(({ text, hit }) => {
    if (!hit) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
