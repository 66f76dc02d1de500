/*
 * Writes a TrueType font of chosen glyphs: outlines and metrics as they are, everything else left out.
 * The same writer cuts the slices at build time and makes the subset inside a PDF.
 *
 *   take in the parts of composites → number them anew → lay out glyf and loca → write the directory and checksums
 */
import type { Sfnt } from './sfnt.ts'

/** One glyph of an opened font. */
export interface GlyphRef {
  readonly font: Sfnt
  readonly glyph: number
}

const COMPOSITE = 0x8000 // A negative contour count (glyf: numberOfContours = -1).
const ARGS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_XY_SCALE = 0x0040
const HAS_TWO_BY_TWO = 0x0080
const CHECKSUM_MAGIC = 0xb1b0afba // head.checkSumAdjustment = this − the sum of the whole file.

/**
 * Writes the given glyphs, in the given order, as a font.
 * Parts of composite glyphs that aren't in the list are added at its end.
 * @param glyphs At least one; the first is `.notdef`.
 * @param codePoints Code point of each glyph, for a `cmap`; without it the font has none, as in a PDF (CIDFontType2).
 */
export const writeSfnt = (glyphs: readonly GlyphRef[], codePoints?: readonly (number | undefined)[]): Uint8Array => {
  const first = glyphs[0]
  if (first === undefined) throw new RangeError('A font needs at least the glyph .notdef.')
  const { list, outlines } = withComponents(glyphs)
  const { glyf, loca, isLong } = layOutlines(outlines)
  const head = copyOf(first.font.table('head'))
  const headView = viewOf(head)
  headView.setUint32(8, 0)
  headView.setInt16(50, isLong ? 1 : 0)
  const hhea = copyOf(first.font.table('hhea'))
  const advances = list.map(({ font, glyph }) => font.advanceOf(glyph))
  const widths = widthCount(advances)
  viewOf(hhea).setUint16(34, widths)
  const maxp = copyOf(first.font.table('maxp'))
  viewOf(maxp).setUint16(4, list.length)
  const tables: Record<string, Uint8Array> = { glyf, head, hhea, hmtx: metricsOf(list, advances, widths), loca, maxp }
  if (codePoints !== undefined) tables['cmap'] = writeCmap(codePoints)
  return assemble(tables)
}

/** Not `slice()`: that of a Node Buffer shares its memory, and writing would change the font that is being read. */
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const padded = (length: number): number => (length + 3) & ~3

const withComponents = (glyphs: readonly GlyphRef[]) => {
  const list = [...glyphs]
  const outlines: Uint8Array[] = []
  for (let index = 0; index < list.length; index++) {
    const { font, glyph } = list[index] as GlyphRef // index < length
    const outline = font.outlineOf(glyph)
    outlines.push(isComposite(outline) ? renumberComponents(outline, font, list) : outline)
  }
  return { list, outlines }
}

const isComposite = (outline: Uint8Array): boolean =>
  outline.length > 0 && (viewOf(outline).getUint16(0) & COMPOSITE) > 0

const renumberComponents = (outline: Uint8Array, font: Sfnt, list: GlyphRef[]): Uint8Array => {
  const copy = copyOf(outline)
  const view = viewOf(copy)
  let offset = 10
  let flags = MORE_COMPONENTS
  while (flags & MORE_COMPONENTS) {
    flags = view.getUint16(offset)
    const glyph = view.getUint16(offset + 2)
    let index = list.findIndex((entry) => entry.font === font && entry.glyph === glyph)
    if (index < 0) index = list.push({ font, glyph }) - 1
    view.setUint16(offset + 2, index)
    offset += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2)
    offset += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_TWO_BY_TWO ? 8 : 0
  }
  return copy
}

/** The short format of loca counts in pairs of bytes, so an outline takes an even number of them (OpenType, loca). */
const LONGEST_SHORT = 2 * 0xffff

const even = (length: number): number => (length + 1) & ~1

const layOutlines = (outlines: readonly Uint8Array[]) => {
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + even(outline.length), 0))
  const isLong = glyf.length > LONGEST_SHORT
  const loca = new Uint8Array((isLong ? 4 : 2) * (outlines.length + 1))
  const view = viewOf(loca)
  const locate = (index: number, offset: number): void =>
    isLong ? view.setUint32(4 * index, offset) : view.setUint16(2 * index, offset / 2)
  let offset = 0
  outlines.forEach((outline, index) => {
    glyf.set(outline, offset)
    locate(index, offset)
    offset += even(outline.length)
  })
  locate(outlines.length, offset)
  return { glyf, loca, isLong }
}

/** How many widths are told: the last stands for all glyphs behind it, which for Han is nearly all (OpenType, hmtx). */
const widthCount = (advances: readonly number[]): number =>
  Math.min(advances.findLastIndex((advance) => advance !== advances.at(-1)) + 2, advances.length)

const metricsOf = (list: readonly GlyphRef[], advances: readonly number[], widths: number): Uint8Array => {
  const hmtx = new Uint8Array(2 * (list.length + widths))
  const view = viewOf(hmtx)
  list.forEach(({ font, glyph }, index) => {
    const at = index < widths ? 4 * index : 2 * (index + widths)
    if (index < widths) view.setUint16(at, advances[index] as number) // one a glyph
    view.setInt16(index < widths ? at + 2 : at, font.leftBearingOf(glyph))
  })
  return hmtx
}

/** A cmap of format 12 with one group a code point: slices are small, and runs of neighbours are rare in them. */
const writeCmap = (codePoints: readonly (number | undefined)[]): Uint8Array => {
  const pairs = codePoints
    .flatMap((codePoint, glyph) => (codePoint === undefined ? [] : [{ codePoint, glyph }]))
    .sort((a, b) => a.codePoint - b.codePoint)
  const cmap = new Uint8Array(12 + 16 + 12 * pairs.length)
  const view = viewOf(cmap)
  view.setUint16(2, 1)
  view.setUint16(4, 3) // Windows,
  view.setUint16(6, 10) // the whole of Unicode.
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, cmap.length - 12)
  view.setUint32(24, pairs.length)
  pairs.forEach(({ codePoint, glyph }, index) => {
    const group = 28 + 12 * index
    view.setUint32(group, codePoint)
    view.setUint32(group + 4, codePoint)
    view.setUint32(group + 8, glyph)
  })
  return cmap
}

const assemble = (tables: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const names = Object.keys(tables).sort()
  const directoryLength = 12 + 16 * names.length
  const total = names.reduce((sum, name) => sum + padded(tables[name]?.length ?? 0), directoryLength)
  const file = new Uint8Array(total)
  const view = viewOf(file)
  const power = Math.floor(Math.log2(names.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, names.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (names.length - 2 ** power))
  let offset = directoryLength
  let headOffset = 0
  names.forEach((name, index) => {
    const table = tables[name] as Uint8Array // its own key
    file.set(table, offset)
    const entry = 12 + 16 * index
    for (let byte = 0; byte < 4; byte++) file[entry + byte] = name.charCodeAt(byte)
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    if (name === 'head') headOffset = offset
    offset += padded(table.length)
  })
  view.setUint32(headOffset + 8, (CHECKSUM_MAGIC - checksum(view, 0, total)) >>> 0)
  return file
}

const checksum = (view: DataView, start: number, length: number): number => {
  let sum = 0
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}
