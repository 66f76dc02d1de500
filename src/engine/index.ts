/*
 * The engine's door (the one of the Word files is docx.ts). Data in, data out: no DOM, no network, no clock.
 *
 *   DocumentModel ─ layoutDocument ─▶ LaidOut ─ writePdf ─▶ bytes ─ readPdf ─▶ the data again
 */

export { type FontFiles, type Fonts, openFonts, WEIGHTS, type Weight } from './font/fonts.ts'
export { indexSlices, missingFrom, type SliceIndex, type SliceManifest, slicesFor } from './font/slices.ts'
export { charactersOf } from './layout/characters.ts'
export { layoutDocument } from './layout/layout-document.ts'
export type { DocumentModel } from './model/document.ts'
export type { LaidOut, LayoutWarning, Page } from './model/page.ts'
export type { Source } from './model/source.ts'
export { type PdfInfo, writePdf } from './paint/pdf/write-pdf.ts'
export { paintSvg, type SvgOptions } from './paint/svg/paint-svg.ts'
export { type ReadResult, readPdf } from './read/read-pdf.ts'
export { writeMarkdown } from './write/markdown.ts'
export { writePlainText } from './write/plain-text.ts'
