import { describe, expect, test } from 'vitest'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { layoutDocument, writePdf } from '../../../src/engine/index.ts'
import type { DocumentModel } from '../../../src/engine/model/document.ts'
import { pdfText, withoutSpace } from '../../support/pdf-text.ts'
import { checkPdf } from '../../support/qpdf.ts'
import { differentHan, paragraph, sheet, table } from '../../support/sheet-builders.ts'

const fonts = wholeFonts()
const info = { title: '会议纪要', createdAt: '2026-11-24 09:40' }
const write = (document: DocumentModel, more: object = {}) =>
  writePdf(layoutDocument(document, fonts), fonts, { ...info, ...more })

describe('text', () => {
  test.each([1, 10, 100, 500, 3500])(
    'of %i different characters reads back exactly',
    async (count) => {
      const text = differentHan(count)
      expect((await pdfText(await write(sheet([paragraph(text)])))).join('')).toContain(text.slice(0, 100))
      const all = (await pdfText(await write(sheet([paragraph(text)])))).map(bodyOf).join('')
      expect(all).toBe(text)
    },
    60_000,
  )

  test('characters that share an outline read back as what was typed', async () => {
    const text = '一⼀·•・…⋯①➀-‑——甲———乙——'
    expect((await pdfText(await write(sheet([paragraph(text)])))).join('')).toContain(text)
  })

  test('beyond the basic plane and outside the font: a box is drawn, the text stays', async () => {
    const text = '𬭎好😀'
    expect((await pdfText(await write(sheet([paragraph(text)])))).join('')).toContain(text)
  })

  test('a table of 300 rows reads back in order', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`第${at}行`, `内容${at}`])
    const pages = await pdfText(await write(sheet([table(rows)])))
    const text = pages.map((page) => bodyOf(page).replace('甲乙', '')).join('')
    expect(text).toBe(withoutSpace(rows.flat().join('')))
  })
})

describe('file', () => {
  const document = sheet([{ kind: 'heading', level: 1, text: '会议纪要' }, paragraph('正文'), table([['甲', '']])])

  test('qpdf finds nothing to complain of', async () => {
    expect(await checkPdf(await write(document, { source: '{"template":"minutes","version":1,"data":{}}' }))).toBe(0)
  })

  test('a file cut in half is found out, so the check checks', async () => {
    const bytes = await write(document)
    expect(await checkPdf(bytes.slice(0, bytes.length / 2))).not.toBe(0)
  })

  test('the same input gives the same bytes', async () => {
    expect(await write(document)).toEqual(await write(document))
  })

  test('another time or another text gives another file', async () => {
    const bytes = await write(document)
    expect(await write(document, { createdAt: '2026-11-24 09:41' })).not.toEqual(bytes)
    expect(await write(sheet([paragraph('别的')]))).not.toEqual(bytes)
  })
})

/** A page's text without head and foot of the sample sheet. */
const bodyOf = (page: string): string =>
  page.replace('本公司LY-2612-003-M01', '').replace(/生成于2026-11-2409:40第\d+页\/共\d+页/u, '')
