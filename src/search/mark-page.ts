/*
 * Marks texts on a page without touching its elements (CSS Custom Highlight API). Fetched when there is something to mark.
 */
import { hitsOf } from './excerpt.ts'
import { type Left, MARKS } from './marks.ts'
import { takeNote } from './tab-note.ts'

/** Also the name in `::highlight()`. */
const NAME = 'search'

/** What is read as one text: a hit may reach over a link or a term in it, but not into the next one. */
const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, summary, figcaption, blockquote, label, legend, .lead'

/** What isn't there for the eye. */
const UNSEEN = 'script, style, svg, [hidden], [role="tooltip"], .visually-hidden, .no-print'

/** Marks what was left for this page, if anything was; once. */
export const takeMarks = (): void => {
  const note = takeNote(MARKS)
  if (note === undefined || !('highlights' in CSS)) return
  const { path, needles } = JSON.parse(note) as Left // written by leaveMarks()
  if (path === location.pathname) markPage(needles)
}

/** Marks the texts in the page's main part, in every place; Esc takes the marks away. */
const markPage = (needles: readonly string[]): void => {
  const main = document.querySelector('main')
  if (main === null) return
  const ranges = textsOf(main).flatMap((text) => rangesIn(text, needles))
  if (ranges.length === 0) return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  const clear = ({ key, isComposing }: KeyboardEvent): void => {
    if (key !== 'Escape' || isComposing || document.querySelector('dialog:modal')) return
    CSS.highlights.delete(NAME)
    removeEventListener('keydown', clear)
  }
  addEventListener('keydown', clear)
}

/** The text nodes of each block, in the order of the page. */
const textsOf = (main: Element): readonly (readonly Text[])[] => {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const texts: { readonly block: Element | null; readonly nodes: Text[] }[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNSEEN)) continue
    const block = node.parentElement?.closest(BLOCKS) ?? null
    const last = texts.at(-1)
    if (last !== undefined && block !== null && last.block === block) last.nodes.push(node)
    else texts.push({ block, nodes: [node] })
  }
  return texts.map(({ nodes }) => nodes)
}

const rangesIn = (nodes: readonly Text[], needles: readonly string[]): readonly Range[] =>
  hitsOf(nodes.map(({ data }) => data).join(''), needles).map(({ from, to }) => {
    const range = new Range()
    range.setStart(...placeOf(nodes, from))
    range.setEnd(...placeOf(nodes, to))
    return range
  })

/** The node and the place in it of a place in the joined text; the end of one rather than the start of the next. */
const placeOf = (nodes: readonly Text[], at: number): [node: Text, offset: number] => {
  let left = at
  for (const node of nodes) {
    if (left <= node.length) return [node, left]
    left -= node.length
  }
  throw new Error('A hit lies in the text that it was found in.')
}
