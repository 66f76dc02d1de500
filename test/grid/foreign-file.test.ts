import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { foreignFile } from '../../src/grid/foreign-file.ts'
import type { Place } from '../../src/grid/kind-words.ts'

const workbook = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`fixtures/workbooks/${name}`, import.meta.url)))
const zip = (...names: readonly string[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')]))))
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)

const say = (name: string, bytes: Uint8Array<ArrayBuffer>, place: Place) => foreignFile(new File([bytes], name), place)

test.each([
  ['表.pdf', workbook('openpyxl.xlsx'), '这是 Excel 工作簿，'],
  ['表.dat', workbook('libreoffice.ods'), '这是 OpenDocument 表格（.ods），'],
  ['表.et', workbook('sheetjs.xls'), '这是旧版 Excel 或 WPS 表格（.xls、.et），'],
  ['表.xlsb', workbook('sheetjs.xlsb'), '这是 Excel 二进制工作簿（.xlsb），'],
  ['表.numbers', zip('Index/Document.iwa', 'Index/CalculationEngine.iwa'), '这是 Numbers 表格，'],
  ['纪要.docx', zip('[Content_Types].xml', 'word/document.xml'), '这是 Word 文档，'],
  ['图.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '这是图片，'],
  ['文.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), '这是 OFD 版式文件，'],
  ['都在.zip', zip('一.pdf', '二.pdf'), '这是压缩包，'],
  ['表.csv', text('客户,截止\n甲,12月1日'), '这是 CSV 或文本表格，'],
] as const)('%s is named for what is in it', async (name, bytes, said) => {
  expect(await say(name, bytes, 'form')).toContain(said)
})

test('where a table belongs depends on where it was given', async () => {
  const bytes = workbook('openpyxl.xlsx')
  expect(await say('表.xlsx', bytes, 'form')).toContain('一行一份的，用“批量生成”')
  expect(await say('表.xlsx', bytes, 'drafts')).toContain('请到要填的那张表里用“批量生成”')
})

test('what may be ours is left to what reads it', async () => {
  expect(await say('纪要.pdf', text('%PDF-1.7\n'), 'form')).toBeUndefined()
  expect(await say('草稿.json', text('{"template":"minutes"}'), 'form')).toBeUndefined()
  expect(await say('草稿.json', text('坏了，'), 'form')).toBeUndefined()
  expect(await say('空.pdf', text(''), 'form')).toBeUndefined()
})
