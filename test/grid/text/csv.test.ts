import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLines, writeCsv } from '../../../src/grid/text/csv.ts'
import { decodeText } from '../../../src/grid/text/decode-text.ts'
import { guardFormula, unguardFormula } from '../../../src/grid/text/formula-guard.ts'

/** “要做什么,截止” in GBK. */
const GBK = Uint8Array.of(0xd2, 0xaa, 0xd7, 0xf6, 0xca, 0xb2, 0xc3, 0xb4, 0x2c, 0xbd, 0xd8, 0xd6, 0xb9)

test.for(["=cmd|' /C calc'!A0", '+86 10', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1', '-'])(
  'a cell that a spreadsheet would run, %j, is written as text',
  (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`)
  },
)

test.for(['-1200', '-0.5', '1200', '一', '', "'quoted'", "O'Neil"])('a cell without danger, %j, stays', (cell) => {
  expect(guardFormula(cell)).toBe(cell)
  expect(unguardFormula(cell)).toBe(cell)
})

test('what is guarded is read back, however many apostrophes it begins with', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '1', '甲', '\t', '＋') }), (cell) => {
      expect(unguardFormula(guardFormula(cell))).toBe(cell)
    }),
  )
})

const cellsIn = (text: string) => parseLines(text).filter((row) => row.some((cell) => cell.trim() !== ''))

test('a file begins with a byte order mark, and is read back without loss', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', ' ', '=', "'", ';', '；', '\t') })
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
    .map((rows) => [
      ['要做什么', '截止', '状态', '备注'].slice(0, rows[0]?.length),
      ...rows.filter((row) => row.some((each) => each.trim() !== '')),
    ])
  fc.assert(
    fc.property(grid, (given) => {
      const bytes = new TextEncoder().encode(writeCsv(given))
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const decoded = decodeText(bytes)
      expect(decoded.ok && cellsIn(decoded.text)).toEqual(given)
    }),
  )
})

test('commas, semicolons and tabs part cells alike', () => {
  for (const mark of [',', ';', '\t'])
    expect(cellsIn(`甲${mark}乙\n丙${mark}丁\n\n`)).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ])
})

test('what parts cells is what most lines agree on, or what Excel says it is; a title above decides nothing', () => {
  expect(parseLines('行动项一览，共 2 项\n\n甲;乙;丙\n丁,戊;己;庚\n')[3]).toEqual(['丁,戊', '己', '庚'])
  expect(parseLines('甲，乙\t丙\n丁\t戊')).toEqual([
    ['甲，乙', '丙'],
    ['丁', '戊'],
  ])
  expect(parseLines('sep=;\r\n甲,乙;丙\r\n')).toEqual([[''], ['甲,乙', '丙'], ['']])
  // A column alone, with a slip in one of its cells.
  expect(parseLines('开始\n12、1 14;30\n12、2 15:00')).toEqual([['开始'], ['12、1 14;30'], ['12、2 15:00']])
  expect(parseLines('甲，乙\n丙，丁')).toEqual([
    ['甲', '乙'],
    ['丙', '丁'],
  ])
})

test('a file is read by its mark, as UTF-8 where it is that, else as GBK', () => {
  const utf8 = new TextEncoder().encode('要做什么')
  expect(decodeText(utf8)).toEqual({ ok: true, text: '要做什么', encoding: 'utf-8' })
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({
    ok: true,
    text: '要做什么',
    encoding: 'utf-8',
  })
  expect(decodeText(GBK)).toEqual({ ok: true, text: '要做什么,截止', encoding: 'gb18030' })
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x81, 0x89))).toEqual({ ok: true, text: '要', encoding: 'utf-16le' })
})

test('a workbook, or a picture, is no text', () => {
  expect(decodeText(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0))).toEqual({ ok: false, why: 'zip' })
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0, 0))).toEqual({ ok: false, why: 'binary' })
})
