/*
 * Both painters' pictures of the same pages, pixel by pixel: what is seen is what prints.
 */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect } from 'vitest'
import { wholeFonts } from '../../src/build/set-sheet.ts'
import { layoutDocument, type Page, paintSvg, writePdf } from '../../src/engine/index.ts'
import type { DocumentModel } from '../../src/engine/model/document.ts'
import { drawPages } from './pdf-png.ts'

/**
 * Of a page's pixels so many may differ. Sheets come to some in a million; a picture that is enlarged is smoothed
 * differently and comes to 0.02 %; six characters that are missing, to 0.04 %.
 */
export const MOST_DIFFERENT = 0.0003

const DPI_150 = 150 / 72

/** A pixel differs when it does by more than a quarter of full scale. */
const STEP = 64

/**
 * The share of pixels that differ, page by page, at 150 dpi.
 * @param shown What is drawn as SVG, where that is to be another document.
 */
export const comparePainters = async (document: DocumentModel, shown = document): Promise<readonly number[]> => {
  const fonts = wholeFonts()
  const laidOut = layoutDocument(document, fonts)
  const drawn = layoutDocument(shown, fonts)
  const pdf = await writePdf(laidOut, fonts, { title: document.title, createdAt: '2026-11-24 09:40' })
  const shares: number[] = []
  await drawPages(pdf, DPI_150, async (canvas, index) => {
    const page = drawn.pages[index] as Page // as many as in the PDF
    const printed = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
    const seen = await drawSvg(paintSvg(page, fonts, { idPrefix: 'g', label: document.title }), canvas)
    expect(printed.some((value) => value < 128)).toBe(true)
    shares.push(shareOf(printed, seen))
  })
  expect(shares).toHaveLength(laidOut.pages.length)
  return shares
}

const drawSvg = async (svg: string, { width, height }: { readonly width: number; readonly height: number }) => {
  const canvas = createCanvas(width, height)
  const [, pageWidth = 0, pageHeight = 0] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.map(Number) ?? []
  const sized = svg.replace('<svg ', `<svg width="${pageWidth * DPI_150}" height="${pageHeight * DPI_150}" `)
  const context = canvas.getContext('2d')
  // A canvas has whole pixels: the last row and column may lie almost beyond the paper, where pdf.js leaves white.
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.drawImage(await loadImage(Buffer.from(sized)), 0, 0)
  return context.getImageData(0, 0, width, height).data
}

const shareOf = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
  let different = 0
  for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > STEP) different++
  return different / (a.length / 4)
}
