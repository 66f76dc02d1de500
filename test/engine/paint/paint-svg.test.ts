import { describe, expect, test } from 'vitest'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { layoutDocument, type Page, paintSvg } from '../../../src/engine/index.ts'
import type { DocumentModel } from '../../../src/engine/model/document.ts'
import { comparePainters, MOST_DIFFERENT } from '../../support/compare-painters.ts'
import { everyBlock } from '../../support/every-block.ts'
import { paragraph, sheet, table } from '../../support/sheet-builders.ts'

const fonts = wholeFonts()
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
    for (const share of await comparePainters(document)) expect(share).toBeLessThan(MOST_DIFFERENT)
  })

  test('every kind of block', async () => {
    for (const share of await comparePainters(everyBlock())) expect(share).toBeLessThan(MOST_DIFFERENT)
  })

  test('and the comparison sees a word that is missing from one of them', async () => {
    const [share] = await comparePainters(sheet([paragraph('会开完，事情才开始。')]), sheet([paragraph('会开完。')]))
    expect(share).toBeGreaterThan(MOST_DIFFERENT)
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
