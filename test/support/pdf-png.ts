/*
 * Draws pages of a PDF with pdf.js, to compare pixels and to look at.
 */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * A page drawn on white.
 * @param page From 1.
 * @param scale Pixels per point. @default 2
 */
export const drawPage = (bytes: Uint8Array, page = 1, scale = 2): Promise<Canvas> =>
  withPdf(bytes, (pdf) => draw(pdf, page, scale))

/** Draws all pages, one at a time, and hands each over with its index. */
export const drawPages = (
  bytes: Uint8Array,
  scale: number,
  use: (canvas: Canvas, index: number) => Promise<void>,
): Promise<void> =>
  withPdf(bytes, async (pdf) => {
    for (let index = 0; index < pdf.numPages; index++) await use(await draw(pdf, index + 1, scale), index)
  })

const withPdf = async <Result>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<Result>): Promise<Result> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  try {
    return await use(await task.promise)
  } finally {
    await task.destroy()
  }
}

const draw = async (pdf: PDFDocumentProxy, page: number, scale: number): Promise<Canvas> => {
  const found = await pdf.getPage(page)
  const viewport = found.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  // pdf.js is typed for the browser's canvas; this one has the same methods.
  await found.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
  return canvas
}
