/*
 * Draws a page of a PDF with pdf.js, to compare pixels and to look at.
 */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * A page drawn on white.
 * @param page From 1.
 * @param scale Pixels per point. @default 2
 */
export const drawPage = async (bytes: Uint8Array, page = 1, scale = 2): Promise<Canvas> => {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  try {
    const found = await (await task.promise).getPage(page)
    const viewport = found.getViewport({ scale })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    // pdf.js is typed for the browser's canvas; this one has the same methods.
    await found.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
    return canvas
  } finally {
    await task.destroy()
  }
}
