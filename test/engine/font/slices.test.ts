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

  test('lacks 16 of the 20,992 Han of the basic block, the last ones', () => {
    const block = Array.from({ length: 20_992 }, (_, at) => 0x4e00 + at)
    const lacking = block.filter((codePoint) => index.sliceOf(codePoint) === undefined)
    expect(lacking).toEqual(Array.from({ length: 16 }, (_, at) => 0x9ff0 + at))
  })

  test('has all 8,105 Han of 通用规范汉字表: those of the basic block, and the others', () => {
    const others = Array.from(BEYOND_THE_BLOCK)
    expect(others).toHaveLength(273)
    expect(others.filter((char) => index.sliceOf(char.codePointAt(0) ?? 0) === undefined)).toEqual([])
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

/** The Han of 通用规范汉字表 (2013) outside of 4E00–9FFF; of the 7,832 inside none lies above 9FEF. */
const BEYOND_THE_BLOCK =
  '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓'

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
