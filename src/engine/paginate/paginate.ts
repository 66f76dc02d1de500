/*
 * Fills pages with pieces, from heights alone.
 *
 *   take the next piece together with those it must not be parted from
 *   → place them here, splitting the last one where it may be split → else turn the page and try again
 *   → else the chain is taller than a page: let its first piece go alone, over the edge if need be
 */
import type { Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import type { FlowItem, TableHead } from './flow-item.ts'

/** One page's worth of items. */
export interface FilledPage {
  readonly items: readonly Item[]
  /** What the pieces take, from the top of the text area. */
  readonly height: Pt
  /** A piece that no page could hold stands here and runs over the lower edge. */
  readonly oversize: boolean
}

/**
 * Heights are sums of a few hundred numbers with fractions; a page may be overfull by this much.
 * A hundredth of a point is thinner than any printer's dot.
 */
const TOLERANCE: Pt = 0.01

const fits = (height: Pt, room: Pt): boolean => height <= room + TOLERANCE

/**
 * Distributes pieces over pages in their order; every piece is placed once.
 * @param room Height of the text area, in points, > 0.
 * @param origin Its top-left corner on the page.
 * @returns At least one page; a page is empty only where the document is.
 */
export const paginate = (pieces: readonly FlowItem[], room: Pt, origin: Origin = CORNER): readonly FilledPage[] => {
  const pages: OpenPage[] = [startPage(origin)]
  const headsSeen = new Set<TableHead>()
  const queue = [...pieces].reverse() // The next piece is at the end, where taking and putting back is cheap.
  while (queue.length > 0) {
    const chain = takeChain(queue)
    const page = pages.at(-1) as OpenPage // never empty
    const mustTurn = chain[0]?.startsPage === true && page.height > 0
    const fit = mustTurn ? undefined : fitChain(page, chain, room)
    if (fit === undefined && page.height > 0) {
      pages.push(startPage(origin))
      queue.push(...[...chain].reverse())
      continue
    }
    const { placed, rest } = fit ?? freeFirst(page, chain, room)
    for (const piece of placed) place(page, piece, headsSeen)
    page.oversize = !fits(page.height, room)
    if (rest.length > 0 && rest[0] !== chain[placed.length]) pages.push(startPage(origin))
    queue.push(...[...rest].reverse())
  }
  return pages
}

/** A place on a page. */
interface Origin {
  readonly x: Pt
  readonly y: Pt
}

const CORNER: Origin = { x: 0, y: 0 }

interface OpenPage extends FilledPage {
  readonly origin: Origin
  readonly items: Item[]
  height: Pt
  oversize: boolean
  /** The table whose head stands over the last row. */
  head: TableHead | undefined
}

const startPage = (origin: Origin): OpenPage => ({ origin, items: [], height: 0, oversize: false, head: undefined })

const takeChain = (queue: FlowItem[]): readonly FlowItem[] => {
  const chain: FlowItem[] = []
  let piece = queue.pop()
  while (piece !== undefined) {
    chain.push(piece)
    if (!piece.keepWithNext) break
    piece = queue.pop()
  }
  return chain
}

/** What goes on the page, and what is left for later. */
interface Fit {
  readonly placed: readonly FlowItem[]
  readonly rest: readonly FlowItem[]
}

/** Places a chain as a whole, its last piece split if need be; undefined where it must not start on this page. */
const fitChain = (page: OpenPage, chain: readonly FlowItem[], room: Pt): Fit | undefined => {
  const height = heightOn(page, chain)
  if (fits(page.height + height, room)) return { placed: chain, rest: [] }
  const last = chain.at(-1) as FlowItem // a chain has a piece
  const fitsAPage = fits((last.head?.first.height ?? 0) + last.height, room)
  if (last.whole && fitsAPage) return undefined
  const parts = last.split?.(room - page.height - (height - last.height))
  if (parts === undefined) return undefined
  return { placed: [...chain.slice(0, -1), parts[0]], rest: [{ ...parts[1], keepWithNext: last.keepWithNext }] }
}

/** A chain taller than an empty page: its first piece goes alone, split if it can be, over the edge if it can't. */
const freeFirst = (page: OpenPage, chain: readonly FlowItem[], room: Pt): Fit => {
  const [first, ...others] = chain as [FlowItem, ...FlowItem[]] // a chain has a piece
  const fit = fitChain(page, [first], room) ?? { placed: [first], rest: [] }
  return { placed: fit.placed, rest: [...fit.rest, ...others] }
}

/** Height that a chain takes on a page: without the gap at its top, with the table head where one is due. */
const heightOn = (page: OpenPage, chain: readonly FlowItem[]): Pt => {
  let height = 0
  let head = page.head
  for (const piece of chain) {
    if (page.height + height > 0) height += piece.gap ?? 0
    if (piece.head !== head) height += piece.head?.first.height ?? 0
    head = piece.head
    height += piece.height
  }
  return height
}

const place = (page: OpenPage, piece: FlowItem, headsSeen: Set<TableHead>): void => {
  if (page.height > 0) page.height += piece.gap ?? 0
  if (piece.head !== undefined && piece.head !== page.head) {
    put(page, headsSeen.has(piece.head) ? piece.head.again : piece.head.first)
    headsSeen.add(piece.head)
  }
  page.head = piece.head
  put(page, piece)
}

const put = (page: OpenPage, piece: FlowItem): void => {
  piece.draw(page.items, page.origin.x, page.origin.y + page.height)
  page.height += piece.height
}
