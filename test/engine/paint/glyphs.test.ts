/*
 * Glyphs as pixels: a subset can lose outlines while its text still reads back right, so text alone proves nothing.
 * The same sheet is drawn twice by pdf.js: as our writer embeds it, and with glyphs cut by hb-subset and embedded by
 * fontkit through pdf-lib's own text layer.
 */
import * as fontkit from 'fontkit'
import { PDFDocument } from 'pdf-lib'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { readWholeFont } from '../../../src/build/fonts/cut-slices.ts'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { layoutDocument, writePdf } from '../../../src/engine/index.ts'
import type { Item, LaidOut } from '../../../src/engine/model/page.ts'
import { drawPage } from '../../support/pdf-png.ts'
import { pdfText } from '../../support/pdf-text.ts'
import { differentHan, paragraph, sheet } from '../../support/sheet-builders.ts'

const font = readWholeFont()
const fonts = wholeFonts()
const INFO = { title: '样张', createdAt: '2026-11-24 09:40' }

const widthOf = (char: string): number => fonts.regular.glyph(char.codePointAt(0) ?? 0).advance / 1000

/** The pages of a layout, drawn by other people's code. */
const drawElsewhere = async (laidOut: LaidOut, text: string): Promise<Uint8Array> => {
  const doc = await PDFDocument.create()
  doc.registerFontkit(fontkit as never)
  const subset = await subsetFont(Buffer.from(font), text, { targetFormat: 'truetype' })
  const embedded = await doc.embedFont(subset, { subset: true })
  for (const page of laidOut.pages) {
    const drawn = doc.addPage([page.width, page.height])
    for (const item of page.items) {
      if (item.kind !== 'text') continue
      // Character by character: fontkit would pair some of them, and the engine never does.
      let x = item.x
      for (const char of item.text) {
        drawn.drawText(char, {
          x: Math.round(x * 100) / 100,
          y: Math.round((page.height - item.y) * 100) / 100,
          size: item.size,
          font: embedded,
        })
        x += widthOf(char) * item.size
      }
    }
  }
  return doc.save()
}

const pixels = async (bytes: Uint8Array, page: number) => {
  const canvas = await drawPage(bytes, page, 2)
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
}

describe('embedded glyphs are those of the font, pixel by pixel', () => {
  test.each([1, 10, 100, 500])(
    '%i different characters',
    async (count) => {
      const text = differentHan(count)
      const document = sheet([paragraph(text)], { header: { left: '', right: '' }, footer: { left: '', center: '' } })
      const laidOut = layoutDocument(document, fonts)
      const upright: LaidOut = {
        ...laidOut,
        pages: laidOut.pages.map((page) => ({
          ...page,
          items: page.items.filter((item) => item.kind === 'text').flatMap((item) => perCharacter(item)),
        })),
      }
      const ours = await writePdf(upright, fonts, INFO)
      const theirs = await drawElsewhere(upright, `${text}第页共/ 0123456789`)
      const [our, their] = [await pixels(ours, 1), await pixels(theirs, 1)]
      const inked = our.filter((value, at) => at % 4 === 0 && value < 128).length
      const different = our.filter((value, at) => value !== their[at]).length
      expect(inked).toBeGreaterThan(20 * count)
      expect(different).toBe(0)
      expect((await pdfText(ours)).join('')).toContain(text)
    },
    60_000,
  )
})

/** One item a character, at the place that the file will round it to: both files then place glyphs alike. */
const perCharacter = (item: Item): Item[] => {
  if (item.kind !== 'text') return [item]
  let x = item.x
  return Array.from(item.text, (char) => {
    const own = { ...item, text: char, x: Math.round(x * 100) / 100, bold: false, grey: 0 }
    x += widthOf(char) * item.size
    return own
  })
}
