/*
 * Files dropped anywhere, by the browser's own drag events: the page stays, and says what they are and where they belong.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeXlsx } from '../../src/batch/write-xlsx.ts'
import { button, openForm, title } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let folder: string
beforeAll(async () => {
  site = await openSite()
  folder = await mkdtemp(join(tmpdir(), 'dropped-'))
  await mkdir(join(folder, '一个文件夹'))
  for (const [name, bytes] of Object.entries(FILES)) await writeFile(join(folder, name), bytes)
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

const FILES: Readonly<Record<string, Uint8Array>> = {
  '纪要.docx': zip('[Content_Types].xml', 'word/document.xml'),
  '名单.xlsx': writeXlsx([{ name: '表', rows: [['会议名称'], ['简报会']] }]),
  '名单.csv': strToU8('会议名称,地点\n简报会,三楼\n'),
  '照片.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  '别家的.pdf': strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  '资料.zip': zip('a.txt'),
  '文稿.pages': zip('Index/Document.iwa'),
  '来信.eml': strToU8('From: a@example.com\nTo: b@example.com\nSubject: x\n\nx\n'),
  '空的.txt': new Uint8Array(),
}

/** What each is called. */
const CALLED: readonly (readonly [name: string, what: RegExp])[] = [
  ['纪要.docx', /这是 Word 文档/],
  ['名单.xlsx', /这是 Excel 工作簿.*批量生成/],
  ['名单.csv', /这是 CSV 或文本表格.*批量生成/],
  ['照片.png', /这是图片/],
  ['资料.zip', /这是压缩包/],
  ['文稿.pages', /这是 Pages 或 Keynote 文件/],
  ['来信.eml', /这是邮件/],
  ['空的.txt', /空/],
  ['一个文件夹', /可能是一个文件夹/],
]

const drop = async (page: Page, names: readonly string[], at = { x: 700, y: 450 }): Promise<void> => {
  const mouse = await page.context().newCDPSession(page)
  const data = { items: [], files: names.map((name) => join(folder, name)), dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await mouse.send('Input.dispatchDragEvent', { type, ...at, data })
  await mouse.detach()
}

test('on a half-filled form, each wrong file says what it is, and the form stays', async () => {
  const page = await openForm(site)
  await title(page).fill('写到一半')
  const said = page.locator('.filling .notice')
  for (const [name, what] of CALLED) {
    await drop(page, [name])
    await said.filter({ hasText: name }).filter({ hasText: what }).waitFor()
  }
  await drop(page, ['别家的.pdf'])
  await said.filter({ hasText: '这份 PDF 不完整' }).waitFor()
  await drop(page, ['纪要.docx', '照片.png'])
  await said.filter({ hasText: '一次只能打开一个文件' }).waitFor()
  expect(await title(page).inputValue()).toBe('写到一半')
  await page.close()
})

test('on a page of the handbook, the page stays and says where the file belongs', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/role-ae/`)
  const said = page.locator('[data-no-drop]')
  for (const [name, what] of [...CALLED, ['别家的.pdf', /到它自己的那张表里打开/] as const]) {
    await drop(page, [name])
    await said.filter({ hasText: name }).filter({ hasText: what }).waitFor()
  }
  await drop(page, ['纪要.docx', '照片.png'])
  await said.filter({ hasText: '一次只能打开一个文件' }).waitFor()
  expect(page.url()).toBe(`${site.url}handbook/role-ae/`)
  await button(page, '知道了').click()
  expect(await said.isVisible()).toBe(false)
  await page.close()
})

test('on the open batch, a table is the batch’s and anything else is refused there', async () => {
  const page = await openForm(site)
  await title(page).fill('写到一半')
  await button(page, '更多').click()
  await page.getByRole('button', { name: /批量生成/ }).click()
  const dialog = page.locator('dialog.batch[open]')
  await dialog.waitFor()
  for (const [name, what] of [
    ['纪要.docx', /这是 Word 文档，不是表格/],
    ['照片.png', /这是图片，不是表格/],
    ['别家的.pdf', /这是 PDF，不是表格/],
    ['一个文件夹', /可能是一个文件夹/],
    ['空的.txt', /是空的/],
  ] as const) {
    await drop(page, [name])
    await dialog.locator('.notice').filter({ hasText: name }).filter({ hasText: what }).waitFor()
  }
  await drop(page, ['名单.csv', '名单.xlsx'])
  await dialog.getByText('一次只能打开一个文件').waitFor()
  expect(await page.locator('.drop-zone').count()).toBe(0)
  await drop(page, ['名单.csv'])
  await dialog
    .getByText(/名单\.csv/)
    .first()
    .waitFor()
  expect(await page.locator('#minutes_title').inputValue()).toBe('写到一半')
  expect(await page.locator('.filling .notice').count()).toBe(0)
  await page.close()
})

test('on another open dialog, nothing is opened behind it', async () => {
  const page = await openForm(site)
  await title(page).fill('写到一半')
  await button(page, '更多').click()
  await page.getByRole('button', { name: /我的草稿/ }).click()
  const dialog = page.locator('dialog.drafts-dialog[open]')
  await dialog.waitFor()
  await drop(page, ['纪要.docx'])
  await dialog.getByText(/“纪要\.docx”没有打开。这是 Word 文档/).waitFor()
  await drop(page, ['别家的.pdf'])
  await dialog.getByText(/“别家的\.pdf”没有打开.*先关掉这个窗口/).waitFor()
  expect(await dialog.locator('[data-dropped]').count()).toBe(1)
  expect(await page.locator('.filling .notice').count()).toBe(0)
  await page.close()
})

test('on the list of all drafts, what is dropped is brought back or refused', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/#drafts`)
  await button(page, '恢复备份').waitFor()
  const said = page.locator('main .notice')
  for (const [name, what] of [
    ['纪要.docx', /这是 Word 文档/],
    ['一个文件夹', /可能是一个文件夹/],
  ] as const) {
    await drop(page, [name])
    await said.filter({ hasText: name }).filter({ hasText: what }).waitFor()
  }
  expect(await page.locator('[data-no-drop]').isVisible()).toBe(false)
  await page.close()
})
