import { gunzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cutSlices, readFontLicence, readWholeFont } from '../../../src/build/fonts/cut-slices.ts'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { readSfnt } from '../../../src/engine/font/sfnt.ts'
import {
  charactersOf,
  type DocumentModel,
  type Fonts,
  indexSlices,
  layoutDocument,
  missingFrom,
  openFonts,
  slicesFor,
  WEIGHTS,
  type Weight,
  writePdf,
} from '../../../src/engine/index.ts'
import { differentHan, paragraph, sheet } from '../../support/sheet-builders.ts'

const whole = readSfnt(readWholeFont())
const { manifest, slices } = cutSlices()
const index = indexSlices(manifest, 'regular')

describe('the cut font', () => {
  test('has every character of the whole font in exactly one slice', () => {
    const all = Array.from({ length: 0x3ffff }, (_, codePoint) => codePoint)
    const listed = all.filter((codePoint) => index.sliceOf(codePoint) !== undefined)
    expect(listed.length).toBeGreaterThan(30_000)
    expect(listed).toEqual(all.filter((codePoint) => whole.glyphOf(codePoint) > 0))
  })

  test('covers 4E00–9FA5 and beyond the basic plane what the font has', () => {
    for (let codePoint = 0x4e00; codePoint <= 0x9fa5; codePoint++) expect(index.sliceOf(codePoint)).toBeDefined()
    expect(index.sliceOf('𬭎'.codePointAt(0) ?? 0)).toMatch(/^x\d+$/)
  })

  test.each(WEIGHTS)('each %s slice holds what the manifest says, outline by outline', (weight) => {
    const font = readSfnt(readWholeFont(weight))
    const places = indexSlices(manifest, weight)
    const opened = new Map([...slices].map(([name, bytes]) => [name, readSfnt(gunzipSync(bytes))]))
    const wrong = [...manifest.ranked].filter((char) => {
      const codePoint = char.codePointAt(0) ?? 0
      const slice = opened.get(`${weight}-${places.sliceOf(codePoint)}`)
      const glyph = slice?.glyphOf(codePoint) ?? 0
      const outline = padded(font.outlineOf(font.glyphOf(codePoint)))
      return glyph === 0 || Buffer.compare(slice?.outlineOf(glyph) ?? new Uint8Array(), outline) !== 0
    })
    expect(manifest.ranked.length).toBeGreaterThan(8000)
    expect(wrong).toEqual([])
  })

  test('both weights have the same characters', () => {
    const bold = readSfnt(readWholeFont('bold'))
    const all = Array.from({ length: 0x3ffff }, (_, codePoint) => codePoint)
    expect(all.filter((codePoint) => bold.glyphOf(codePoint) > 0 !== whole.glyphOf(codePoint) > 0)).toEqual([])
  })

  test('the core comes first, and a text needs each slice once', () => {
    expect(slicesFor(index, '会议会议')[0]).toBe('core')
    const needed = slicesFor(index, differentHan(200))
    expect(new Set(needed).size).toBe(needed.length)
  })

  test('names what the font lacks, once, and nothing that is never drawn', () => {
    expect(missingFrom(index, '好😀吗\n😀☑\u200d\ufe0f')).toEqual(['😀', '☑'])
  })
})

/** The slices that a document needs, and no more. */
const filesFor = (document: DocumentModel) => {
  const characters = charactersOf(document)
  const filesOf = (weight: Weight) => ({
    name: manifest.weights[weight].name,
    files: slicesFor(indexSlices(manifest, weight), characters[weight]).map((name) =>
      gunzipSync(slices.get(`${weight}-${name}`) ?? new Uint8Array()),
    ),
  })
  return { regular: filesOf('regular'), bold: filesOf('bold') }
}

test('slices and the whole font give the same bytes', async () => {
  const document = sheet([
    { kind: 'heading', level: 1, text: '会议纪要' },
    paragraph(`会议纪要——${differentHan(60)}😀`),
  ])
  const info = { title: '样张', createdAt: '2026-11-24 09:40' }
  const files = filesFor(document)
  const cut = openFonts(files)
  const write = (fonts: Fonts) => writePdf(layoutDocument(document, fonts), fonts, info)
  expect(files.regular.files.length).toBeGreaterThan(5)
  expect(await write(cut)).toEqual(await write(wholeFonts()))
})

test('a weight is loaded for what is set in it, and nothing is missed', () => {
  const rare = differentHan(120)
  const document = sheet([
    { kind: 'keyValues', columns: 1, items: [{ label: rare.slice(0, 40), value: rare.slice(40, 80) }] },
    { kind: 'box', title: '主张', text: rare.slice(80), size: 'large' },
  ])
  expect(layoutDocument(document, openFonts(filesFor(document))).warnings).toEqual([])
})

/** Outlines are padded to two bytes where they are written; a glyph's own length is in its program. */
const padded = (outline: Uint8Array): Uint8Array => {
  const whole = new Uint8Array((outline.length + 1) & ~1)
  whole.set(outline)
  return whole
}

test('the licence that goes with the slices is the font’s', () => {
  expect(new TextDecoder().decode(readFontLicence())).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
