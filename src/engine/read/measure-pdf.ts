/*
 * Whether a PDF is more than is read, before a library unpacks or parses any of it: what its packed objects inflate to
 * all together, how many objects and tokens it has, how deep they are nested. Counted generously, never exactly: what
 * a library sees is at most this.
 */
import { inflateWithin } from '../../limits/inflate.ts'
import { PDF } from '../../limits/limits.ts'

/** How much of a PDF is read. */
export interface PdfLimits {
  readonly inflated: number
  readonly objects: number
  readonly tokens: number
  readonly depth: number
}

/** Whether a file is more than is read. */
export const isTooMuch = (bytes: Uint8Array, limits: PdfLimits = PDF): boolean => {
  // What browsers call Latin-1 is Windows-1252: a character for each byte, so that places are right, but not its number.
  const text = new TextDecoder('latin1').decode(bytes)
  const count = createCount(limits)
  let room = limits.inflated
  let from = 0
  for (const { dict, start, end } of streamsIn(text)) {
    if (count.add(text.slice(from, start))) return true
    from = end
    if (!IS_UNPACKED.test(dict)) continue
    if (HUGE.test(dict) || !hasPlainFilter(dict)) return true
    const unpacked = unpack(bytes.subarray(start, end), room)
    if (unpacked === undefined) return true
    room -= unpacked.length
    // Of a cross-reference stream only the number of entries counts, which `HUGE` bounds.
    if (!/\/XRef/.test(dict) && count.addObjects(unpacked)) return true
  }
  return count.add(text.slice(from)) || hasLooseEnds(text)
}

const IS_UNPACKED = /\/Type\s*\/(?:ObjStm|XRef)(?![A-Za-z])/

/** More entries than a file of `FILE.bytes` has, or a count of such a size. */
const HUGE = /\/(?:N|Size|First|Index\s*\[[^\]]*)\s*\d{8}/

// Other filters unpack without our counting, and nobody packs objects with them.
const hasPlainFilter = (dict: string): boolean => {
  const [, filter] = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dict) ?? []
  return filter === undefined || /^\[?\s*\/FlateDecode\s*\]?$/.test(filter)
}

interface PdfStream {
  /** With its names unescaped. */
  readonly dict: string
  readonly start: number
  readonly end: number
}

function* streamsIn(text: string): Generator<PdfStream> {
  const opening = />>\s{0,99}stream\r?\n?/g
  for (let found = opening.exec(text), after = 0; found !== null; found = opening.exec(text)) {
    const begin = Math.max(after, text.lastIndexOf('obj', found.index), found.index - DICT)
    const dict = text
      .slice(begin, found.index)
      .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    const start = opening.lastIndex
    after = endOf(text, start, Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dict)?.[1] ?? Number.NaN))
    yield { dict, start, end: after }
    opening.lastIndex = after
  }
}

/** Characters of a stream's dictionary; the list of indices in that of a file saved hundreds of times is the longest. */
const DICT = 20_000

const endOf = (text: string, start: number, length: number): number => {
  if (/^\s{0,9}endstream/.test(text.slice(start + length, start + length + 20))) return start + length
  const end = text.indexOf('endstream', start)
  return end === -1 ? text.length : end
}

const unpack = (packed: Uint8Array, room: number): string | undefined => {
  try {
    // Behind the header of zlib, two bytes.
    const bytes = inflateWithin(packed.subarray(2), room)
    return bytes && new TextDecoder('latin1').decode(bytes)
  } catch {
    return '' // Broken: the library gives it up where it breaks.
  }
}

/** How much deeper what follows is. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['<<', 1],
  [']', -1],
  ['>>', -1],
])

const createCount = ({ objects, tokens, depth }: PdfLimits) => {
  let seenTokens = 0
  let seenObjects = 0
  let level = 0
  const isOver = (): boolean => seenTokens > tokens || seenObjects > objects || level > depth
  const add = (text: string): boolean => {
    for (const [token] of text.matchAll(/\[|\]|<<|>>|[^\s[\]<>()/]+|[</(]/g)) {
      seenTokens++
      if (token === 'obj') seenObjects++
      level = token === 'obj' ? 0 : Math.max(0, level + (STEPS.get(token) ?? 0))
      if (isOver()) return true
    }
    return false
  }
  // In a packed stream the pairs of numbers before the objects name them.
  const addObjects = (text: string): boolean => {
    seenObjects += (/^[\s\d]*/.exec(text)?.[0].trim().split(/\s+/).length ?? 0) / 2
    level = 0
    return add(text)
  }
  return { add, addObjects }
}

// Objects and streams that don't end are looked for to the end of the file, each anew.
const hasLooseEnds = (text: string): boolean =>
  openAfter(text, /\d\s+obj\b/g, 'endobj') > LOOSE || openAfter(text, /\bstream[\r\n]/g, 'endstream') > LOOSE

const LOOSE = 20

const openAfter = (text: string, opening: RegExp, closing: string): number => {
  const rest = text.slice(text.lastIndexOf(closing) + 1)
  let count = 0
  for (const _ of rest.matchAll(opening)) if (++count > LOOSE) break
  return count
}
