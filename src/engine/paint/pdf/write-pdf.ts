/*
 * Pages to a PDF file:
 *
 *   the characters of each font → content streams → links → structure tree → outline → metadata → the data → the fonts
 */
import { AFRelationship, PDFDocument, type PDFRef } from 'pdf-lib'
import { type Fonts, WEIGHTS, type Weight } from '../../font/fonts.ts'
import type { LaidOut, Page } from '../../model/page.ts'
import { SOURCE_FILE } from '../../model/source.ts'
import { addPage } from './add-page.ts'
import { type CidFont, startCidFont } from './cid-font.ts'
import { paintPage } from './content.ts'
import { writeLinks } from './links.ts'
import { type FileInfo, writeMetadata } from './metadata.ts'
import { writeOutline } from './outline.ts'
import { embedPictures } from './pictures.ts'
import { serialize } from './serialize.ts'
import { writeStructure } from './structure.ts'
import { RESOURCE } from './text-object.ts'

/** What goes into the file beside its pages. */
export interface PdfInfo extends FileInfo {
  /** JSON text that the sheet was made from; attached, so that the file can be opened again for editing. */
  readonly source?: string | undefined
}

/**
 * Writes pages as a tagged PDF. The same pages and facts give the same bytes.
 * @param fonts Those that the pages were set in.
 */
export const writePdf = async (laidOut: LaidOut, fonts: Fonts, info: PdfInfo): Promise<Uint8Array<ArrayBuffer>> => {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const { context } = doc
  const texts = textsByWeight(laidOut.pages)
  const cidFonts = {
    regular: startCidFont(doc, fonts.regular, texts.regular),
    bold: startCidFont(doc, fonts.bold, texts.bold),
  }
  const pictures = await embedPictures(doc, laidOut.pages)
  const tagName = (tag: number): string => laidOut.tags[tag]?.type ?? 'P'
  const resources = context.nextRef() // What the pages use is known when all are painted.
  const pages = laidOut.pages.map((page) => {
    const content = paintPage(page, { fonts: cidFonts, pictureName: pictures.nameOf }, tagName)
    return addPage(doc, page, content, resources)
  })
  const structure = writeStructure(doc, laidOut.tags, pages, writeLinks(doc, laidOut, pages))
  writeOutline(doc, laidOut, pages)
  writeMetadata(doc, info, info.source ?? pages.map(({ length }) => length.toString(36)).join(''))
  if (info.source !== undefined) await attachSource(doc, info.source)
  context.assign(resources, context.obj({ Font: finishFonts(cidFonts), XObject: pictures.refs }))
  await doc.flush()
  return serialize(context, structure)
}

/** The different texts of all pages; most of a long table's come again and again. */
const textsByWeight = (pages: readonly Page[]): Readonly<Record<Weight, ReadonlySet<string>>> => {
  const texts = { regular: new Set<string>(), bold: new Set<string>() }
  for (const { items } of pages)
    for (const item of items) if (item.kind === 'text') texts[item.bold ? 'bold' : 'regular'].add(item.text)
  return texts
}

/** Writes the fonts that were used; gives them by their names in the resources. */
const finishFonts = (fonts: Readonly<Record<Weight, CidFont>>): Record<string, PDFRef> => {
  const used = WEIGHTS.filter((weight) => fonts[weight].isUsed)
  for (const weight of used) fonts[weight].write()
  return Object.fromEntries(used.map((weight) => [RESOURCE[weight], fonts[weight].ref]))
}

const attachSource = (doc: PDFDocument, source: string): Promise<void> =>
  doc.attach(new TextEncoder().encode(source), SOURCE_FILE, {
    mimeType: 'application/json',
    description: '表单数据，可在手册里接着填',
    afRelationship: AFRelationship.Source,
  })
