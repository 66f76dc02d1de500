/*
 * The piece of a page's text that shows why it was found. Pieces, not HTML: whoever draws them can't let a tag through.
 */

/** A run of text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** How far before the first hit an excerpt begins, if no sentence begins sooner. */
const LEAD = 12

/**
 * Cuts a text into pieces that are hits and pieces that aren't. Overlapping hits become one.
 * @example
 * markHits('会议纪要怎么写', ['会议', '议纪']) // => [{ text: '会议纪', hit: true }, { text: '要怎么写', hit: false }]
 */
export function markHits(text: string, needles: readonly string[]): readonly Piece[] {
  const isHit = new Array<boolean>(text.length).fill(false)
  for (const at of hitsOf(text, needles)) isHit.fill(true, at.from, at.to)
  const pieces: Piece[] = []
  for (const [index, hit] of isHit.entries()) {
    const last = pieces.at(-1)
    const character = text.charAt(index)
    if (last?.hit === hit) pieces[pieces.length - 1] = { text: last.text + character, hit }
    else pieces.push({ text: character, hit })
  }
  return pieces
}

/**
 * The stretch of a text with the most different needles in it, from the beginning of a sentence if one is near.
 * @param length In characters; the ellipses come on top.
 * @returns Nothing if no needle occurs.
 */
export function excerptOf(text: string, needles: readonly string[], length: number): readonly Piece[] {
  const hits = hitsOf(text, needles)
  if (hits.length === 0) return []
  const richness = hits.map(({ from }) => {
    const within = hits.filter((hit) => hit.from >= from && hit.to <= from + length - LEAD)
    return new Set(within.map(({ needle }) => needle)).size
  })
  const first = hits[richness.indexOf(Math.max(...richness))]?.from ?? 0
  const start = beginningBefore(text, first)
  const cut = text.slice(start, start + length).trimEnd()
  const pieces = markHits(cut, needles)
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...pieces,
    ...(start + length < text.length ? [{ text: '…', hit: false }] : []),
  ]
}

/** Whether the text holds any of the needles. */
export const holdsAny = (text: string, needles: readonly string[]): boolean => hitsOf(text, needles).length > 0

/** A place in a text where a needle stands. */
interface Hit {
  readonly from: number
  readonly to: number
  readonly needle: string
}

/** Where the needles, in lower case, stand in a text; first ones first. */
export function hitsOf(text: string, needles: readonly string[]): readonly Hit[] {
  const plain = text.toLowerCase()
  const hits: Hit[] = []
  for (const needle of needles) {
    for (let from = plain.indexOf(needle); from >= 0; from = plain.indexOf(needle, from + needle.length)) {
      hits.push({ from, to: from + needle.length, needle })
    }
  }
  return hits.sort((a, b) => a.from - b.from)
}

/** Where the sentence of a hit begins, or a few characters before the hit. */
function beginningBefore(text: string, at: number): number {
  const earliest = Math.max(0, at - LEAD)
  const sentence = Math.max(...[...'。！？；\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1
  return Math.max(sentence, earliest)
}
