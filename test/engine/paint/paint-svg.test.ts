import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { layoutDocument, type Page, paintSvg, writePdf } from '../../../src/engine/index.ts'
import type { DocumentModel } from '../../../src/engine/model/document.ts'
import { drawPage } from '../../support/pdf-png.ts'
import { paragraph, sheet, table } from '../../support/sheet-builders.ts'

const fonts = wholeFonts()
const DPI_150 = 150 / 72

const drawSvg = async (svg: string, page: Page) => {
  const width = Math.ceil(page.width * DPI_150)
  const height = Math.ceil(page.height * DPI_150)
  const canvas = createCanvas(width, height)
  const sized = svg.replace('<svg ', `<svg width="${page.width * DPI_150}" height="${page.height * DPI_150}" `)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0)
  return canvas.getContext('2d').getImageData(0, 0, width, height).data
}

/** Share of pixels that differ by more than a quarter of full scale: edges are smoothed differently by each painter. */
const difference = async (document: DocumentModel): Promise<number> => {
  const laidOut = layoutDocument(document, fonts)
  const page = laidOut.pages[0] as Page
  const pdf = await writePdf(laidOut, fonts, {
    title: '样张',
    createdAt: '2026-11-24 09:40',
  })
  const canvas = await drawPage(pdf, 1, DPI_150)
  const ours = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  const theirs = await drawSvg(paintSvg(page, fonts, { idPrefix: 'g', label: '样张' }), page)
  expect(theirs.length).toBe(ours.length)
  let different = 0
  for (let at = 0; at < ours.length; at += 4) if (Math.abs((ours[at] ?? 0) - (theirs[at] ?? 0)) > 64) different++
  return different / (ours.length / 4)
}

describe('SVG and PDF draw the same page', () => {
  test('text, bold text, tables, shaded cells and the watermark', async () => {
    const document = sheet(
      [
        { kind: 'heading', level: 1, text: '会议纪要' },
        { kind: 'keyValues', columns: 2, items: [{ label: '客户', value: '栗屿饮品有限公司（虚构）' }] },
        table(Array.from({ length: 12 }, (_, at) => [`第 ${at} 行`, '完成创意简报初稿，附两版单一主张', '2026-11-25'])),
        paragraph('会开完，事情才开始。'.repeat(20)),
      ],
      { watermark: '草稿' },
    )
    expect(await difference(document)).toBeLessThan(0.005)
  })
})

describe('as markup', () => {
  const svgOf = (document: DocumentModel): string =>
    paintSvg(layoutDocument(document, fonts).pages[0] as Page, fonts, {
      idPrefix: 'p1-',
      label: '会议纪要：“甲”与<乙>',
    })

  test('carries nothing that a strict content security policy refuses', () => {
    expect(svgOf(sheet([paragraph('正文')]))).not.toMatch(/style=|<script|<style|javascript:/)
  })

  test('a label or a text cannot break out of it', () => {
    expect(svgOf(sheet([paragraph('<img onerror=1>')]))).not.toMatch(/<img|<乙>/)
  })

  test('each character has one outline, however often it is used', () => {
    const ids = [...svgOf(sheet([paragraph('好好好学')])).matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
