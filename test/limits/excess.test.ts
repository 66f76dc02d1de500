/*
 * Ways in × kinds of excess, as the readers themselves answer: each with a sentence that is true of it, and quickly,
 * since each was once slow. What the page says of the same is in test/site/excess.test.ts.
 */
import { deflateRawSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fromFile } from '../../src/components/progress/transfer.ts'
import { readBackup } from '../../src/drafts/backup.ts'
import { readDraftFile } from '../../src/drafts/draft-file.ts'
import { fromLetters, toHash } from '../../src/drafts/link.ts'
import { readPrefill } from '../../src/drafts/prefill.ts'
import { type GridRead, readGrid } from '../../src/forms/paste/grid-of.ts'
import { readTables } from '../../src/grid/read-file.ts'
import { TABLE } from '../../src/limits/limits.ts'
import { template } from '../../src/templates/minutes/index.ts'

const MB = 1024 * 1024

/** Milliseconds of the processor's time, which others on the machine take none of; each takes a fifth of that. */
const SOON = 5000

const bytesOf = (text: string): Uint8Array => strToU8(text)

const workbook = (sheet: string, more: Zippable = {}): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
      ...more,
    },
    { level: 1 },
  )

const cellsOf = (count: number): string => '<c t="str"><v>a</v></c>'.repeat(count)

const MANY_CELLS = '这个文件里的格子太多，没有读完。请只留要用的那张表，另存一份再试。'
const DEEP = '里面一层套一层，太深了，没有读。请在 Excel 或 WPS 里打开，另存为 .xlsx 再试。'
const BYTES = '这个文件超过 20 MB，没有打开。请分成几个文件。'

const FILES: readonly (readonly [way: string, excess: string, bytes: () => Uint8Array, sentence: string])[] = [
  ['a workbook', 'bytes', () => new Uint8Array(20 * MB + 1), BYTES],
  ['a workbook', 'cells', () => workbook(`<row>${cellsOf(400)}</row>`.repeat(1001)), MANY_CELLS],
  [
    'a workbook',
    'lines',
    () => workbook(`<row>${cellsOf(1)}</row>`.repeat(20_001)),
    '文件有 20000 行以上，最多 20000 行。请分成几个文件。',
  ],
  ['a workbook', 'depth', () => workbook('<row>'.repeat(200_000)), DEEP],
  [
    'a workbook',
    'inflating',
    () => workbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array(121 * MB) }),
    '这个文件解开后太大，没有打开。请只留要用的那张表，另存一份再试。',
  ],
  ['a CSV file', 'bytes', () => new Uint8Array(20 * MB + 1).fill(0x61), BYTES],
  ['a CSV file', 'cells', () => bytesOf(`${'甲,'.repeat(400)}乙\n`.repeat(1001)), MANY_CELLS],
  ['a CSV file', 'marks in one line', () => bytesOf(','.repeat(10 * MB)), MANY_CELLS],
  [
    'a CSV file',
    'empty lines',
    () => bytesOf(`a,b\n${',\n'.repeat(200_000)}`),
    '文件有 200002 行，最多 20000 行。请分成几个文件。',
  ],
  ['an HTML file', 'depth', () => bytesOf(`<table><tr><td>${'<div>'.repeat(500_000)}`), DEEP],
]

const spentSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

const timed = <T>(act: () => T): T => {
  const begun = process.cpuUsage()
  const answer = act()
  expect(spentSince(begun)).toBeLessThan(SOON)
  return answer
}

describe('a file of tables', () => {
  test.for(FILES)('%s of too much (%s) is refused by its sentence', ([, , bytes, reason]) => {
    const file = bytes()
    expect(timed(() => readTables(file))).toEqual({ ok: false, reason })
  })

  test('names a cell that is longer than any', () => {
    const read = readTables(bytesOf(`甲,乙\n${'长'.repeat(1_600_000)},b`))
    expect(read.ok && read.tabs[0]?.rows[1]?.cells).toEqual([
      { text: `${'长'.repeat(20)}……`, fault: 'A2 这一格有 1600000 个字，最多 50000 个，没有读' },
      { text: 'b' },
    ])
  })

  test('says which columns of a very wide one were read', () => {
    const read = readTables(bytesOf(`${'甲,'.repeat(600)}乙\n`.repeat(2)))
    expect(read.ok && read.tabs[0]?.rows[0]?.cells.length).toBe(TABLE.columns)
    expect(read.ok && read.tabs[0]?.notes).toEqual(['只读了前 500 列，后面的没有用上。'])
  })

  test.for(['constructor', '__proto__', '__defineGetter__'])('reads on behind an element named %s', (name) => {
    const read = readTables(workbook(`<row><c t="str"><v>甲</v></c><${name}/></row>`))
    expect(read.ok && read.tabs[0]?.rows[0]?.cells).toEqual([{ text: '甲' }])
  })

  test('reads a format named like a part of every object', () => {
    const read = readTables(
      bytesOf(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ID="a"><NumberFormat Format="constructor"/></Style></Styles><Worksheet Name="a"><Table><Row><Cell StyleID="a"><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>',
      ),
    )
    expect(read.ok && read.tabs[0]?.rows.length).toBe(1)
  })

  test('with two parts of one name counts both', () => {
    // The second of the name is small; both are unpacked.
    const bytes = workbook('', { 'xl/worksheets/sheet2.xml': new Uint8Array(121 * MB) })
    const text = Buffer.from(bytes).toString('latin1').replaceAll('sheet2.xml', 'sheet1.xml')
    expect(readTables(Buffer.from(text, 'latin1'))).toMatchObject({ reason: expect.stringContaining('解开后太大') })
  })

  test('with ranges that reach into one another is filled once', () => {
    const html = `<table>${'<tr><td rowspan=20000>a<td>b</tr>'.repeat(3000)}</table>`
    expect(timed(() => readTables(bytesOf(html))).ok).toBe(true)
  })
})

const PASTED: readonly (readonly [way: string, excess: string, html: string, text: string, found: string])[] = [
  [
    'HTML',
    'lines',
    `<table>${'<tr><td>甲</td><td>乙</td></tr>'.repeat(200_000)}</table>`,
    '',
    '表格太大，后面的没有读。请分几次来。',
  ],
  ['HTML', 'depth', `<table><tr><td>${'<div>'.repeat(200_000)}`, '', `粘贴的${DEEP}`],
  ['HTML', 'tables in tables', '<table><tr><td>'.repeat(100_000), '', `粘贴的${DEEP}`],
  [
    'HTML',
    'one huge cell',
    `<table><tr><td>a<td>${'长'.repeat(60_000)}`,
    '',
    'B1 这一格有 60000 个字，最多 50000 个，没有读',
  ],
  ['plain text', 'lines', '', '甲\t乙\n'.repeat(300_000), '表格太大，后面的没有读。请分几次来。'],
  [
    'plain text',
    'cells',
    '',
    '甲\t'.repeat(3_000_000),
    '粘贴的内容里的格子太多，没有读完。请只留要用的那张表，另存一份再试。',
  ],
  ['plain text', 'one huge cell', '', `a\t${'长'.repeat(60_000)}`, 'B1 这一格有 60000 个字，最多 50000 个，没有读'],
]

const saidOf = (read: GridRead): readonly string[] =>
  read.ok
    ? [...read.grid.notes, ...read.grid.rows.flatMap(({ cells }) => cells.flatMap(({ fault }) => fault ?? []))]
    : [read.reason]

describe('what is pasted', () => {
  test.for(PASTED)('%s of too much (%s) says so', ([, , html, text, sentence]) => {
    expect(saidOf(timed(() => readGrid({ html, text })))).toContain(sentence)
  })

  test('a cell of many lines is read in one go', () => {
    const read = timed(() => readGrid({ html: `<table><tr><td>a${'<br>'.repeat(40_000)}b`, text: '' }))
    expect(read.ok && read.grid.rows[0]?.cells[0]?.text.length).toBe(40_002)
  })

  test('cells that reach far to the right take no room', () => {
    const html = `<table><tr>${'<td rowspan=3 colspan=500>a'.repeat(20_000)}</table>`
    expect(timed(() => readGrid({ html, text: '' })).ok).toBe(true)
  })
})

describe('JSON', () => {
  test.for([
    ['bytes', ' '.repeat(20 * MB + 1), '这个文件超过 20 MB，不像是手册里导出的草稿，没有打开。请确认选对了文件。'],
    [
      'values',
      `[${'1,'.repeat(9_000_000)}1]`,
      '这个文件里的内容太多，超过了一份备份能有的，没有打开。请确认选对了文件。',
    ],
    ['depth', '['.repeat(10_000_000), '这个文件里的数据一层套一层，不是手册里导出的草稿，没有打开。请确认选对了文件。'],
  ] as const)('a draft’s file or a backup of too much (%s) is refused by its sentence', ([, text, reason]) => {
    const bytes = bytesOf(text)
    expect(timed(() => readDraftFile(bytes))).toEqual({ ok: false, reason })
  })

  test('a backup’s drafts that are too much are counted, and the others come back', () => {
    const draft = { template: 'minutes', version: 1, id: 'a', savedAt: '2026-11-23T02:32:10.123Z', data: {} }
    let deep: unknown = 1
    for (let level = 0; level < 30; level++) deep = [deep]
    const value = { kind: 'ae-handbook-backup', drafts: [draft, { ...draft, id: 'b', data: { deep } }, 7] }
    expect(readBackup(value, [])).toMatchObject({ drafts: [{ draft: { id: 'a' } }], unusable: 2 })
  })

  test.for([
    ['values', `{"kind":"handbook-progress","progress":{"read":[${'"a",'.repeat(30_000)}"a"]}}`],
    ['depth', `{"kind":"handbook-progress","progress":${'['.repeat(100_000)}`],
  ] as const)('a file of progress of too much (%s) is another file', ([, text]) => {
    expect(timed(() => fromFile(text))).toBeUndefined()
  })
})

describe('a link', () => {
  const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64url')

  test.for([
    ['inflates to too much', packed(`{"data":"${' '.repeat(5 * MB)}"}`)],
    ['is too long', 'A'.repeat(1_000_001)],
    ['is too deep', packed('['.repeat(1_000_000))],
    ['has too many values', packed(`[${'1,'.repeat(200_000)}1]`)],
    ['is encoded for ever', `%${'25'.repeat(490_000)}`],
  ] as const)('of a whole sheet that %s brings nothing', ([, rest]) => {
    expect(timed(() => fromLetters(rest))).toBeUndefined()
  })

  const reasonOf = (rest: string): unknown => {
    const read = timed(() => readPrefill(template.schema, rest))
    return read.ok ? 'taken' : read.reason
  }

  test.for([
    [
      'too long',
      `title=${'a'.repeat(200_000)}`,
      '链接有 200006 个字符，最多 200000 个，没有打开。请让对方改发 PDF 或导出的草稿。',
    ],
    [
      'of too many fields',
      'x=1&'.repeat(501),
      '链接里预填了 501 栏，最多 500 栏，没有打开。请让对方改发 PDF 或导出的草稿。',
    ],
    [
      'of far too many fields',
      'x=1&'.repeat(49_000),
      '链接里预填了 2000 栏以上，最多 500 栏，没有打开。请让对方改发 PDF 或导出的草稿。',
    ],
    ['encoded for ever', `title=%${'25'.repeat(99_000)}`, 'taken'],
  ] as const)('of values that is %s is answered at once', ([, rest, answer]) => {
    expect(reasonOf(rest)).toBe(answer)
  })

  test('of much text is written at once', async () => {
    let seed = 1
    const text = Array.from({ length: 120_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(0x4e00 + (seed % 20_000))
    }).join('')
    const begun = process.cpuUsage()
    const hash = await toHash({ text })
    expect(spentSince(begun)).toBeLessThan(SOON)
    expect(fromLetters(hash.slice('#draft='.length))).toEqual({ text })
  })
})
