/*
 * The whole path of somebody who needs a sheet: found in the handbook, filled in, made, sent, left and opened again.
 */
import { expect } from 'vitest'
import { readPdf } from '../../src/engine/index.ts'
import { pdfText } from '../support/pdf-text.ts'
import { docxText, readDocx } from '../support/read-docx.ts'
import type { Browser } from './browser.ts'
import {
  arrives,
  copyByHand,
  downloaded,
  drop,
  follow,
  hears,
  pasteByHand,
  press,
  pressFirst,
  reload,
  rests,
  sees,
  valueIn,
} from './person.ts'
import { waitFor } from './wait-for.ts'

const CELL = 'minutes_actions_0_action'

/** Walks it, and expects at each step what a person would. @param url Of the site, with a closing slash. */
export const walk = async (browser: Browser, url: string): Promise<void> => {
  await browser.open(url)
  // From here on everything passes through the service worker, as on a second visit.
  await browser.run(async () => void (await navigator.serviceWorker.ready))
  await follow(browser, '/handbook/appendix-3-minutes/')
  await arrives(browser, '/handbook/appendix-3-minutes/')
  await browser.press('Control+k')
  await sees(browser, 'dialog[open] input')
  await browser.type('hyjy')
  await pressFirst(browser, 'dialog[open] a[href*="/templates/minutes/"]')
  await arrives(browser, '/templates/minutes/')
  await sees(browser, 'form')
  await press(browser, '更多')
  await press(browser, '填入示例')
  await hears(browser, '已填入示例。')
  await pasteRows(browser)
  await sees(browser, '.sheet svg')
  await takeOut(browser)
  await leaveAndReturn(browser)
}

const pasteRows = async (browser: Browser): Promise<void> => {
  await copyByHand(
    browser,
    '要做什么\t责任人\t截止\n贴进来的第一行\t客户经理甲\t12月1日\n贴进来的第二行\t客户执行A\t12月3日',
  )
  await pressFirst(browser, `#${CELL}`)
  await browser.press('Control+v')
  await waitFor('the pasted row', async () => (await valueIn(browser, CELL)) === '贴进来的第一行')
  expect(await valueIn(browser, 'minutes_actions_1_action')).toBe('贴进来的第二行')
  expect(await valueIn(browser, 'minutes_actions_1_due')).toMatch(/^20\d\d-12-03$/)
}

const takeOut = async (browser: Browser): Promise<void> => {
  await press(browser, '复制文字')
  await hears(browser, '复制')
  expect(await pasteByHand(browser)).toContain('贴进来的第一行')
  await press(browser, '更多')
  await press(browser, '分享链接')
  await hears(browser, '链接已复制。')
  expect(await pasteByHand(browser)).toContain('/templates/minutes/#')
  await press(browser, 'Word')
  const word = await downloaded(browser, '.docx')
  expect(docxText(readDocx(word.bytes).part('word/document.xml'))).toContain('贴进来的第二行')
  await press(browser, '下载 PDF')
  const { bytes } = await downloaded(browser, '.pdf')
  expect((await pdfText(bytes)).join('')).toContain('贴进来的第二行')
}

const leaveAndReturn = async (browser: Browser): Promise<void> => {
  const { name, bytes } = await downloaded(browser, '.pdf')
  await waitFor('the draft to be saved', async () => (await hears(browser, '已保存')) !== '')
  await rests(browser)
  await reload(browser)
  await waitFor('the draft', async () => (await valueIn(browser, CELL)) === '贴进来的第一行')
  await sees(browser, '.sheet svg')
  await rests(browser)
  await browser.open(`${await browser.run(() => location.origin + location.pathname)}?new`)
  await sees(browser, 'form')
  await rests(browser)
  await drop(browser, name, 'application/pdf', bytes)
  await hears(browser, '可以接着填')
  expect(await valueIn(browser, CELL)).toBe('贴进来的第一行')
  expect(await readPdf(bytes)).toMatchObject({ ok: true })
}
