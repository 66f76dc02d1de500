/*
 * The engine in Node: the same code as in the browser, with the whole font read from its package.
 */
import {
  type DocumentModel,
  type Fonts,
  type LaidOut,
  layoutDocument,
  openFonts,
  type Page,
  paintSvg,
  type Source,
  writePdf,
} from '../engine/index.ts'
import { FONT_NAMES, readWholeFont } from './fonts/cut-slices.ts'

/** A sheet that has been set and written. */
export interface SetSheet {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly laidOut: LaidOut
}

let fonts: Fonts | undefined

/** Both weights, whole, opened once: their 20 MB take longer to read than a sheet to set. */
export const wholeFonts = (): Fonts => {
  fonts ??= openFonts({
    regular: { name: FONT_NAMES.regular, files: [readWholeFont('regular')] },
    bold: { name: FONT_NAMES.bold, files: [readWholeFont('bold')] },
  })
  return fonts
}

/** Sets a document without writing it. */
export const setPages = (document: DocumentModel): LaidOut => layoutDocument(document, wholeFonts())

/**
 * Sets a document and writes its PDF.
 * @param createdAt Wall time in China, `YYYY-MM-DD HH:mm`.
 */
export const setInNode = async (
  document: DocumentModel,
  { source, createdAt }: { readonly source?: Source | undefined; readonly createdAt: string },
): Promise<SetSheet> => {
  const laidOut = setPages(document)
  const { title, subject, author } = document
  const bytes = await writePdf(laidOut, wholeFonts(), {
    title,
    subject,
    author,
    createdAt,
    source: source === undefined ? undefined : JSON.stringify(source),
  })
  return { bytes, laidOut }
}

/** Draws the first page of a document as SVG. */
export const drawInNode = (document: DocumentModel): string => drawPage(setPages(document).pages[0] as Page, document) // layout gives at least one

/** A document drawn page by page as SVG. */
export const drawPagesInNode = (
  document: DocumentModel,
): { readonly pages: readonly string[]; readonly laidOut: LaidOut } => {
  const laidOut = setPages(document)
  return { pages: laidOut.pages.map((page) => drawPage(page, document)), laidOut }
}

const drawPage = (page: Page, { title }: DocumentModel): string =>
  paintSvg(page, wholeFonts(), { idPrefix: 'g', label: title })
