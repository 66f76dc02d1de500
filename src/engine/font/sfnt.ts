/*
 * Reads a TrueType font: where its tables are, which glyph draws a character, how wide it is, what its outline is.
 * Nothing is copied; every outline is a view into the file. OpenType 1.9, chapters cmap, head, hhea, hmtx, loca, maxp.
 */

/** An opened TrueType font. Lengths are in font units, `unitsPerEm` to the em. */
export interface Sfnt {
  readonly unitsPerEm: number
  readonly ascent: number
  /** Below the baseline, so negative. */
  readonly descent: number
  /** xMin, yMin, xMax, yMax over all glyphs of the font this file was cut from. */
  readonly bounds: readonly [number, number, number, number]
  /** Glyph index of a code point, 0 where the font has none. */
  glyphOf(codePoint: number): number
  advanceOf(glyph: number): number
  leftBearingOf(glyph: number): number
  /** The glyph's entry in `glyf`; empty for a blank such as the space. */
  outlineOf(glyph: number): Uint8Array
  /** A whole table, to be carried into a subset. Throws RangeError where the font lacks it. */
  table(name: string): Uint8Array
}

const CMAP_SEGMENTED = 4 // Format 4: segments of the basic plane.
const CMAP_GROUPED = 12 // Format 12: groups of the whole of Unicode.

/**
 * Opens a font file.
 * @param bytes A TrueType font (`glyf` outlines); not WOFF, not CFF.
 * @throws RangeError where a table that is needed is missing or cut off.
 */
export const readSfnt = (bytes: Uint8Array): Sfnt => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(view)
  const at = (name: string): number => {
    const entry = tables.get(name)
    if (entry === undefined) throw new RangeError(`The font has no table '${name}'.`)
    return entry.offset
  }
  const head = at('head')
  const hhea = at('hhea')
  const hmtx = at('hmtx')
  const loca = at('loca')
  const glyf = at('glyf')
  const longLoca = view.getInt16(head + 50) === 1
  const metricCount = view.getUint16(hhea + 34)
  const locate = (index: number): number =>
    longLoca ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index)

  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    bounds: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    glyphOf: readCmap(view, at('cmap')),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1)),
    leftBearingOf: (glyph) =>
      glyph < metricCount
        ? view.getInt16(hmtx + 4 * glyph + 2)
        : view.getInt16(hmtx + 4 * metricCount + 2 * (glyph - metricCount)),
    outlineOf: (glyph) => bytes.subarray(glyf + locate(glyph), glyf + locate(glyph + 1)),
    table: (name) => {
      const start = at(name)
      return bytes.subarray(start, start + (tables.get(name)?.length ?? 0))
    },
  }
}

interface TableEntry {
  readonly offset: number
  readonly length: number
}

const readDirectory = (view: DataView): ReadonlyMap<string, TableEntry> => {
  const tables = new Map<string, TableEntry>()
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)))
    tables.set(name, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}

const readCmap = (view: DataView, cmap: number): ((codePoint: number) => number) => {
  let segmented: number | undefined
  const count = view.getUint16(cmap + 2)
  for (let index = 0; index < count; index++) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    const format = view.getUint16(start)
    if (format === CMAP_GROUPED) return (codePoint) => findInGroups(view, start, codePoint)
    if (format === CMAP_SEGMENTED) segmented = start
  }
  if (segmented === undefined) throw new RangeError('The font has no cmap of format 4 or 12.')
  const start = segmented
  return (codePoint) => (codePoint > 0xffff ? 0 : findInSegments(view, start, codePoint))
}

const findInGroups = (view: DataView, start: number, codePoint: number): number => {
  let low = 0
  let high = view.getUint32(start + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = start + 16 + 12 * middle
    const first = view.getUint32(group)
    if (codePoint < first) high = middle - 1
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + codePoint - first
  }
  return 0
}

const findInSegments = (view: DataView, start: number, codePoint: number): number => {
  const doubledCount = view.getUint16(start + 6)
  let low = 0
  let high = doubledCount / 2 - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.getUint16(start + 14 + 2 * middle) < codePoint) low = middle + 1
    else high = middle
  }
  const firstAt = start + 16 + doubledCount + 2 * low
  const first = view.getUint16(firstAt)
  if (codePoint < first) return 0
  const delta = view.getInt16(firstAt + doubledCount)
  const rangeAt = firstAt + 2 * doubledCount
  const range = view.getUint16(rangeAt)
  if (range === 0) return (codePoint + delta) & 0xffff
  const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - first))
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}
