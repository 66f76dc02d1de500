/*
 * Pages to a PDF file:
 *
 *   content streams, noting the glyphs they use → links → structure tree → outline → metadata → the data
 *   → the fonts, last
 */
import { AFRelationship, PDFDocument, PDFName } from 'pdf-lib'
import { type Fonts, WEIGHTS } from '../../font/fonts.ts'
import type { LaidOut } from '../../model/page.ts'
import { SOURCE_FILE } from '../../model/source.ts'
import { type CidFont, startCidFont } from './cid-font.ts'
import { paintPage, RESOURCE } from './content.ts'
import { writeLinks } from './links.ts'
import { type FileInfo, writeMetadata } from './metadata.ts'
import { writeOutline } from './outline.ts'
import { embedPictures } from './pictures.ts'
import { serialize } from './serialize.ts'
import { writeStructure } from './structure.ts'

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
  const resources = { fonts: cidFonts, pictureName: pictures.nameOf }
  const tagName = (tag: number): string => laidOut.tags[tag]?.type ?? 'P'
  let painted = ''
  const pages = laidOut.pages.map((page, index) => {
    const { node, ref } = doc.addPage([page.width, page.height])
    const { operators, marks } = paintPage(page, resources, tagName)
    node.set(PDFName.of('Contents'), context.register(context.flateStream(operators)))
    node.set(PDFName.of('StructParents'), context.obj(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    pictures.addTo(node, page)
    painted += operators.length.toString(36)
    return { ref, marks }
  })
  writeStructure(doc, laidOut.tags, pages, writeLinks(doc, laidOut))
  writeOutline(doc, laidOut)
  writeMetadata(doc, info, info.source ?? painted)
  if (info.source !== undefined) await attachSource(doc, info.source)
  finishFonts(doc, cidFonts)
  await doc.flush()
  return serialize(context)
}

const finishFonts = (doc: PDFDocument, fonts: Readonly<Record<(typeof WEIGHTS)[number], CidFont>>): void => {
  for (const weight of WEIGHTS) {
    const font = fonts[weight]
    if (!font.isUsed()) continue
    for (const page of doc.getPages()) page.node.setFontDictionary(PDFName.of(RESOURCE[weight]), font.ref)
    font.finish()
  }
}

const attachSource = (doc: PDFDocument, source: string): Promise<void> =>
  doc.attach(new TextEncoder().encode(source), SOURCE_FILE, {
    mimeType: 'application/json',
    description: '表单数据：在手册里打开这份 PDF，可以接着填写',
    afRelationship: AFRelationship.Source,
  })
