/*
 * Workbooks of many writers, each with the same cells: what a person sees in them is what is read, or a sentence says
 * why it isn't. How they were made: fixtures/makers.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTables } from '../../src/grid/read-file.ts'
import { firstTab, saidBy } from '../support/grid.ts'

const FOLDER = new URL('fixtures/workbooks/', import.meta.url)
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)))

const NOT_CALCULATED = (at: string): string => ` !${at} 是公式，文件里没有算出来的结果，请先在 Excel 里打开保存一次`
const ERROR = '#N/A !B24 显示的是“#N/A”，不是能用的值，请先在表格软件里改好这一格'

/** By line: what is seen, and in brackets what it holds where that is more. */
const SEEN: Readonly<Record<number, string>> = {
  2: '渠屿食品有限公司',
  3: '第一行\n第二行',
  4: '007',
  5: '1200',
  6: '1234.50 [1234.5]',
  7: '1,234,567.89 [1234567.89]',
  8: '¥272,000.50 [272000.5]',
  9: '100%',
  10: '35.5%',
  11: '0.3',
  12: '2026-12-01',
  13: '3月5日 [2026-03-05]',
  14: '2026年12月1日 [2026-12-01]',
  15: '2026年11月 [2026-11]',
  16: '11月-26 [2026-11]',
  17: '2026-12-01 10:05',
  18: '2026/12/1 星期二 [2026-12-01]',
  19: '15:00',
  20: '26:30',
  21: '是',
  22: NOT_CALCULATED('B22'),
  23: NOT_CALCULATED('B23'),
  24: ERROR,
  25: '68.0万 [680000]',
  26: '1,200.00 [1200]',
  27: '(1,200.00) [-1200]',
  28: '123456789012345',
  29: '看不见',
  30: '客户',
  31: '客户',
}

/** What a writer writes otherwise, and Excel then shows. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'excelize.xlsx': { 24: NOT_CALCULATED('B24') },
  // It rewrites the format to 0\!.0, which shows 680!.0万 in Excel, too.
  'libreoffice.xlsx': { 22: '渠屿食品有限公司！', 23: '2400', 25: '680!.0万 [680000]' },
  'libreoffice.ods': { 16: 'Nov-26 [2026-11]', 22: '渠屿食品有限公司！', 23: '2400', 25: '680!.0万 [680000]' },
  // Of the format it keeps the number 39, which Excel in Chinese shows with a minus.
  'sheetjs.xlsx': { 27: '-1,200.00 [-1200]' },
}

/** Writers that can't hide a row. */
const HIDES_NOTHING = ['write-excel-file.xlsx', 'hucre.ods']

const WRITERS = readdirSync(FOLDER).filter((name) => /\.(?:xlsx|ods)$/.test(name) && name !== 'hucre.ods')

test('there are at least eight writers, and 25 kinds of cell', () => {
  expect(WRITERS.length).toBeGreaterThanOrEqual(8)
  expect(Object.keys(SEEN).length).toBeGreaterThanOrEqual(25)
})

describe.each(WRITERS)('%s', (name) => {
  const { rows } = firstTab(read(name))
  const cellAt = (line: number) => rows.find(({ number }) => number === line)?.cells[1] ?? { text: '' }

  test.each(Object.entries({ ...SEEN, ...OTHERWISE[name] }))('line %s says %j', (line, said) => {
    expect(saidBy(cellAt(Number(line)))).toBe(said)
  })

  test('only the row that can’t be seen is hidden', () => {
    const hidden = rows.filter((row) => row.hidden).map(({ number }) => number)
    expect(hidden).toEqual(HIDES_NOTHING.includes(name) ? [] : [29])
  })

  test('what is merged is known as such in each of its rows', () => {
    expect([30, 31].map((line) => cellAt(line).merged)).toEqual(['B30:B31', 'B30:B31'])
  })
})

test.each([
  ['sheetjs.xls', 'xls'],
  ['sheetjs.xlsb', 'xlsb'],
] as const)('%s is named for what it is', (name, kind) => {
  expect(readTables(read(name))).toEqual({ ok: false, kind })
})
