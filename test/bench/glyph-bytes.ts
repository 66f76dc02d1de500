/*
 * What the glyphs in a PDF weigh, against hb-subset cutting the same characters out of the same font.
 */
import { zlibSync } from 'fflate'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import subsetFont from 'subset-font'
import { FONT_NAMES, readWholeFont } from '../../src/build/fonts/cut-slices.ts'
import { WEIGHTS, type Weight } from '../../src/engine/index.ts'

/** One embedded font; sizes in bytes, deflated. */
export interface GlyphBytes {
  readonly font: string
  readonly characters: number
  readonly ours: number
  readonly harfbuzz: number
}

/** What a PDF's font needs none of: the codes are its own, and nothing is shaped or hinted. */
const NOT_NEEDED = [
  'cmap',
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'STAT',
  'vhea',
  'vmtx',
  'VORG',
  'name',
  'post',
  'OS/2',
  'gasp',
  'prep',
]

/** Every font of a PDF that the engine wrote. @throws where there is none, or one that isn't known. */
export const glyphBytes = async (pdf: Uint8Array): Promise<readonly GlyphBytes[]> => {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false })
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? [object] : [],
    )
  if (fonts.length === 0) throw new Error('The PDF has no font')
  return Promise.all(fonts.map(weigh))
}

const weigh = async (font: PDFDict): Promise<GlyphBytes> => {
  const name = font
    .lookup(PDFName.of('BaseFont'), PDFName)
    .decodeText()
    .replace(/^[A-Z]{6}\+/, '')
  const characters = charactersIn(font.lookup(PDFName.of('ToUnicode')))
  const cut = await subsetFont(Buffer.from(readWholeFont(weightOf(name))), characters.join(''), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: [],
    dropTables: NOT_NEEDED,
  })
  return {
    font: name,
    characters: characters.length,
    ours: fontFileOf(font).contents.length,
    harfbuzz: zlibSync(cut, { level: 9 }).length,
  }
}

const weightOf = (name: string): Weight => {
  const weight = WEIGHTS.find((known) => FONT_NAMES[known] === name)
  if (weight === undefined) throw new Error(`The PDF has a font that isn't ours: ${name}`)
  return weight
}

const charactersIn = (toUnicode: unknown): readonly string[] => {
  if (!(toUnicode instanceof PDFRawStream)) throw new Error('A font has no ToUnicode')
  const map = new TextDecoder('latin1').decode(decodePDFRawStream(toUnicode).decode())
  const ranges = [...map.matchAll(/^<[0-9a-f]{4}> <[0-9a-f]{4}> \[(.*)\]$/gim)].map(([, texts = '']) => texts)
  return [...ranges.join('').matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
  )
}

const fontFileOf = (font: PDFDict): PDFRawStream => {
  const file = font
    .lookup(PDFName.of('DescendantFonts'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(PDFName.of('FontDescriptor'), PDFDict)
    .lookup(PDFName.of('FontFile2'))
  if (!(file instanceof PDFRawStream)) throw new Error('A font has no file')
  return file
}
