/*
 * Puts a definition behind the first occurrence of each term on a page, in the HTML that Markdown made.
 * 1. cut the HTML into tags and texts; 2. pass over what isn't running text, such as headings, links, buttons, drawings;
 * 3. in the rest, mark the longest term that begins at each place, once a page; 4. hold it to the marks beside it.
 */
import type { Term } from './term.ts'

/** What isn't running text, or is marked already. */
const PASSED_OVER = /^(?:a|h[1-6]|button|summary|label|code|pre|svg|script|style|th|dt|title)$/

/** Tags that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** @param html Well-formed, as a renderer writes it. @param terms Those that may be marked. */
export const markTerms = (html: string, terms: readonly Term[]): string => {
  const left = new Map(terms.map((term) => [term.term, term]))
  // A term that its author has marked is explained already.
  for (const [, id] of html.matchAll(/data-term="([^"]+)"/g)) {
    for (const { term, id: known } of terms) if (known === id) left.delete(term)
  }
  const open: string[] = []
  const marked = html.replace(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/g,
    (piece, end, name, rest) => {
      if (name === undefined) return open.some((tag) => PASSED_OVER.test(tag)) ? piece : markText(piece, left)
      const tag = String(name).toLowerCase()
      if (end === '/') open.splice(open.lastIndexOf(tag), 1)
      else if (!VOID.test(tag) && !String(rest).endsWith('/')) open.push(tag)
      return piece
    },
  )
  return marked.replace(WITH_MARKS, '<span class="term-line">$&</span>')
}

/*
 * A line may break on either side of a button, whatever stands there; but no closing mark may begin a line, and no
 * opening one end it (CLREQ §3.1.4).
 */
const TERM = '<span class="term"(?:(?!</span></span>).)*</span></span>'
// Not an ampersand, which begins an entity.
const OPENING = String.raw`[\p{Ps}\p{Pi}]`
const CLOSING = String.raw`(?!&)[\p{Pe}\p{Pf}\p{Po}\p{Pd}]`
const WITH_MARKS = new RegExp(`${OPENING}+${TERM}(?:${CLOSING})*|${TERM}(?:${CLOSING})+`, 'gsu')

/** A term with its definition: seen when it is pointed at, focused or tapped, and read out with the word. */
export const termMarkup = ({ id, definition }: Term, text: string): string =>
  `<span class="term" data-term="${id}"><button type="button" aria-describedby="term-${id}">${text}</button>` +
  `<span role="tooltip" id="term-${id}" data-pagefind-ignore>${escapeText(definition)}</span></span>`

const markText = (text: string, left: Map<string, Term>): string => {
  let marked = ''
  let at = 0
  while (at < text.length) {
    const found = longestAt(text, at, left)
    if (found === undefined) marked += text.charAt(at++)
    else {
      left.delete(found.term)
      marked += termMarkup(found, found.term)
      at += found.term.length
    }
  }
  return marked
}

const longestAt = (text: string, at: number, left: ReadonlyMap<string, Term>): Term | undefined =>
  [...left.values()]
    .filter(({ term }) => text.startsWith(term, at) && !isHalf(text, at + term.length))
    .sort((a, b) => b.term.length - a.term.length)[0]

// 客户简报会 is a meeting, not a brief: the word goes on.
const isHalf = (text: string, end: number): boolean => text.charAt(end) === '会'

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
