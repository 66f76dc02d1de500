import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../src/batch/write-xlsx.ts'
import { readTables } from '../../src/grid/read-file.ts'
import { firstTab, textsOf } from '../support/grid.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

// 客户,截止 and 甲公司,12月1日 in GBK, which Excel writes in China.
const GBK = Uint8Array.from('bfcdbba72cbdd8d6b90d0abcd7b9abcbbe2c3132d4c231c8d5'.match(/../g) ?? [], (byte) =>
  Number.parseInt(byte, 16),
)

const LINES = [
  ['客户', '截止'],
  ['甲公司', '12月1日'],
]

describe('a CSV file is read', () => {
  const text = '客户,截止\r\n甲公司,12月1日'
  test.for([
    ['UTF-8', encode(text)],
    ['UTF-8 with a mark', encode(`\ufeff${text}`)],
    ['GBK', GBK],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'))],
  ] as const)('in %s', ([, bytes]) => {
    expect(textsOf(firstTab(bytes))).toEqual(LINES)
  })

  test('with its empty lines, so that lines can be counted', () => {
    expect(textsOf(firstTab(encode('a,b\n\n\nc,"d\ne"\n')))).toEqual([['a', 'b'], [], [], ['c', 'd\ne']])
  })
})

describe('a workbook is read', () => {
  test('by its tabs, with its empty lines', () => {
    const bytes = writeXlsx([
      { name: '填写', rows: [['客户', '截止'], [], ['甲 & <乙>', '2026-12-01']] },
      { name: '说明', rows: [['别的']] },
    ])
    expect(textsOf(firstTab(bytes))).toEqual([['客户', '截止'], [], ['甲 & <乙>', '2026-12-01']])
    const read = readTables(bytes)
    expect(read.ok && read.tabs.map(({ name }) => name)).toEqual(['填写', '说明'])
  })

  test('of more than half a megabyte', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [`客户 ${index}`, '很长的一段话，'.repeat(20) + index])
    expect(textsOf(firstTab(writeXlsx([{ name: '大', rows }])))).toEqual(rows)
  })

  test('with its days, moments and ticks as people write them', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">' +
      '<c r="A1" s="1"><v>46357</v></c><c r="B1" s="2"><v>46357.4166666667</v></c><c r="C1" t="b"><v>1</v></c><c r="D1"><v>1200.5</v></c>' +
      '</row></sheetData></worksheet>'
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/>' +
      '<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': sheet,
    }
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
    expect(firstTab(bytes).rows[0]?.cells).toEqual([
      { text: '2026/12/1', exact: '2026-12-01' },
      { text: '2026/12/1 10:00', exact: '2026-12-01 10:00' },
      { text: '是' },
      { text: '1200.5' },
    ])
  })
})

describe('what can’t be read says why, and what to do', () => {
  test.for([
    ['a workbook of broken XML', zipSync({ 'xl/workbook.xml': encode('<workbook><she') }), '这个文件读不出来'],
    ['nothing', new Uint8Array(), '文件是空的'],
    ['spaces', encode(' ,\n,'), '文件是空的'],
    ['too many lines', encode('a\n'.repeat(20_001)), '最多 20000 行'],
    ['too many bytes', new Uint8Array(20 * 1024 * 1024 + 1), '超过 20 MB'],
    [
      'a small ZIP that unpacks to 150 MB',
      zipSync({ 'xl/workbook.xml': new Uint8Array(150 * 1024 * 1024) }),
      '解开后太大',
    ],
  ] as const)('%s', ([, bytes, reason]) => {
    expect(readTables(bytes)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })
})

test.each([
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'office'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'picture'],
  ['half a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'broken-zip'],
  ['a ZIP of something else', zipSync({ 'a.xml': encode('<a/>') }), 'archive'],
] as const)('%s is named for what it is', (_, bytes, kind) => {
  expect(readTables(bytes)).toEqual({ ok: false, kind })
})
