/*
 * A font of a PDF, one a weight: each character that is drawn gets its own character code, in the order of Unicode. So
 * outlines stand beside those that share their radical, and the codes' table counts up: both pack better. Two characters
 * that share an outline (一 and ⼀) stay two codes, so that copied text is exactly what was typed.
 * ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode).
 */
import { type PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import type { Font, Glyph } from '../../font/fonts.ts'
import { writeSfnt } from '../../font/write-sfnt.ts'
import { clustersOf, codePointOf } from '../../model/clusters.ts'
import { fingerprint } from './fingerprint.ts'

/** A font that writes the texts it was started for. */
export interface CidFont {
  readonly ref: PDFRef
  /** A text as its character codes, two bytes a character, escaped to stand in a literal string. */
  encode(text: string): string
  /** False without a text: an empty font is not written. */
  readonly isUsed: boolean
  /** Puts the font into the document. */
  write(): void
}

interface Used {
  /** What the glyph stands for when it is copied. */
  readonly text: string
  readonly glyph: Glyph
}

/** Starts the font of a document. @param texts All that will be written in it. */
export const startCidFont = (doc: PDFDocument, source: Font, texts: Iterable<string>): CidFont => {
  const ref = doc.context.nextRef()
  const clusters = new Set<string>()
  for (const text of texts) for (const cluster of clustersOf(text)) clusters.add(cluster)
  const used = [...clusters]
    .map((text): Used & { readonly codePoint: number } => {
      const codePoint = codePointOf(text)
      return { text, glyph: source.glyph(codePoint), codePoint }
    })
    .sort((a, b) => a.codePoint - b.codePoint || (a.text < b.text ? -1 : 1))
  const codes = new Map(used.map(({ text }, index) => [text, toLiteral(index + 1)])) // code 0 is .notdef
  return {
    ref,
    isUsed: used.length > 0,
    encode: (text) => {
      let encoded = ''
      for (const cluster of clustersOf(text)) encoded += codes.get(cluster)
      return encoded
    },
    write: () => doc.context.assign(ref, writeFont(doc, source, used)),
  }
}

/** Two bytes; brackets, backslash and carriage return mean something in a string (ISO 32000-1, 7.3.4.2). */
const toLiteral = (code: number): string =>
  String.fromCharCode(code >> 8, code & 0xff)
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('\r', '\\r')

const toHex = (code: number): string => code.toString(16).padStart(4, '0')

const writeFont = ({ context }: PDFDocument, source: Font, used: readonly Used[]) => {
  const glyphs = [{ font: source.main, glyph: 0 }, ...used.map(({ glyph }) => glyph)]
  const file = writeSfnt(glyphs)
  const scale = 1000 / source.main.unitsPerEm
  const tagged = `${subsetTag(used)}+${source.name}`
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: tagged,
      Flags: 4, // Symbolic: the codes are our own (ISO 32000-1, table 123).
      FontBBox: source.main.bounds.map((bound) => bound * scale),
      ItalicAngle: 0,
      Ascent: source.ascent,
      Descent: source.descent,
      CapHeight: 733, // Of Noto Sans SC, as are the stems.
      StemV: 80,
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: tagged,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: widthRuns([source.glyph(-1).advance, ...used.map(({ glyph }) => glyph.advance)]),
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
    }),
  )
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: tagged,
    Encoding: PDFName.of('Identity-H'),
    DescendantFonts: [descendant],
    ToUnicode: context.register(context.flateStream(toUnicode(used))),
  })
}

/** Six capital letters that name the subset, the same for the same glyphs (ISO 32000-1, 9.6.4). */
const subsetTag = (used: readonly Used[]): string => {
  const digest = fingerprint(used.map(({ text }) => text).join(' '))
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Number.parseInt(digest.slice(2 * index, 2 * index + 2), 16) % 26)),
  ).join('')
}

/** Widths that differ from the default 1000: `[first [w w w] first [w] …]`. */
const widthRuns = (advances: readonly number[]): (number | number[])[] => {
  const runs: (number | number[])[] = []
  let run: number[] | undefined
  advances.forEach((advance, code) => {
    const width = Math.round(advance * 1000) / 1000
    if (width === 1000) {
      run = undefined
    } else if (run === undefined) {
      run = [width]
      runs.push(code, run)
    } else {
      run.push(width)
    }
  })
  return runs
}

/** Codes of a range differ in their last byte alone (Adobe TN 5411, 1.4.2). */
const RANGE = 256

const toUnicode = (used: readonly Used[]): string => {
  const ranges: string[] = []
  for (let first = 1; first <= used.length; first += RANGE - (first % RANGE)) {
    const last = Math.min(first + RANGE - 1 - (first % RANGE), used.length)
    const texts = used.slice(first - 1, last).map(({ text }) => `<${utf16(text)}>`)
    ranges.push(`1 beginbfrange\n<${toHex(first)}> <${toHex(last)}> [${texts.join('')}]\nendbfrange`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...ranges,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => toHex(text.charCodeAt(index))).join('')
