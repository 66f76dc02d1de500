/*
 * Pages to a PDF file:
 *
 *   content streams, noting the glyphs they use → links → structure tree → outline → metadata → the data
 *   → the fonts, last
 */
import { AFRelationship, PDFDocument, type PDFRef } from 'pdf-lib'
import { type Fonts, WEIGHTS, type Weight } from '../../font/fonts.ts'
import type { LaidOut } from '../../model/page.ts'
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
  const cidFonts = { regular: startCidFont(doc, fonts.regular), bold: startCidFont(doc, fonts.bold) }
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

/** Writes the fonts that were used; gives them by their names in the resources. */
const finishFonts = (fonts: Readonly<Record<Weight, CidFont>>): Record<string, PDFRef> => {
  const used = WEIGHTS.filter((weight) => fonts[weight].isUsed())
  for (const weight of used) fonts[weight].finish()
  return Object.fromEntries(used.map((weight) => [RESOURCE[weight], fonts[weight].ref]))
}

const attachSource = (doc: PDFDocument, source: string): Promise<void> =>
  doc.attach(new TextEncoder().encode(source), SOURCE_FILE, {
    mimeType: 'application/json',
    description: '表单数据：在手册里打开这份 PDF，可以接着填写',
    afRelationship: AFRelationship.Source,
  })
