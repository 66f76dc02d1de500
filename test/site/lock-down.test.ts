/*
 * Nothing that is typed leaves the browser: over the whole of what can be done, the only requests are for files of the
 * site, and nothing is refused by its policy.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textsIn } from '../../src/workspace/texts.ts'
import { button, saved, title } from '../support/form.ts'
import { choose, clipboard, drop, expectSound, pdf, pick } from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { DIST, openSite, requestsOf, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the whole flow asks for nothing but files of the site, and sends nothing', async () => {
  const page = await site.newPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goThroughAll(page)

  const requests = requestsOf(page).filter(({ url }) => !url.startsWith('blob:'))
  expect(requests.length).toBeGreaterThan(40)
  expect(requests.filter(({ method, body }) => method !== 'GET' || body !== undefined)).toEqual([])
  expect(requests.filter(({ url }) => !isFileOfTheSite(url))).toEqual([])
  const typed = textsIn(template.sample).filter(({ text }) => text.length > 3)
  expect(typed.length).toBeGreaterThan(20)
  const sent = requests.map(({ url }) => decodeURIComponent(url)).join('\n')
  expect(typed.filter(({ text }) => sent.includes(text))).toEqual([])
  expectSound(page)
})

const goThroughAll = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}templates/minutes/`)
  await fillSample(page)
  await saved(page)
  const { bytes } = await downloadPdf(page)
  await Promise.all([page.waitForEvent('download'), button(page, 'Word').click()])
  await button(page, '复制文字').click()
  await page.getByText(/已复制/).waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), pick(page, '导出草稿')])
  await pick(page, '分享链接')
  await page.getByText('链接已复制').waitFor()
  const link = await clipboard(page)
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') }))
  await pick(page, '打印')
  await page.locator('body[data-asked]').waitFor()
  await drop(page, pdf(bytes))
  await Promise.all([page.waitForEvent('load'), button(page, '放进新草稿').click()])
  await page.getByRole('button', { name: '草稿：' }).waitFor()
  await page.goto(`${site.url}templates/minutes/?new`)
  await choose(page, '导入草稿', {
    name: '草稿.json',
    mimeType: 'application/json',
    buffer: await readFile(await file.path()),
  })
  await saved(page)
  await page.goto(link)
  await button(page, '换掉').click()
  await saved(page)
  await page.goto(`${site.url}templates/minutes/?new#prefill=title=${encodeURIComponent('新的一场')}`)
  await expect.poll(() => title(page).inputValue()).toBe('新的一场')
  await pick(page, '我的草稿')
  await page.getByRole('dialog').locator('.drafts-list li').first().waitFor()
  await page.goto(`${site.url}templates/#drafts`)
  await Promise.all([page.waitForEvent('download'), button(page, '备份全部').click()])
  await page
    .getByRole('button', { name: /^删除“/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^撤销删除“/ }).click()
  await page.getByText(/回来了/).waitFor()
}

/** Whether an address is that of a file of the build; a query says nothing but which draft is meant. */
const isFileOfTheSite = (address: string): boolean => {
  const { href, pathname, search } = new URL(address)
  const path = decodeURIComponent(pathname)
  const isKnown = existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path))
  return href.startsWith(site.url) && isKnown && /^(\?new|\?draft=[\da-f-]{36})?$/.test(search)
}

test('a request elsewhere, and one for what isn’t there, would be seen', () => {
  expect(isFileOfTheSite('https://example.com/templates/')).toBe(false)
  expect(isFileOfTheSite(`${site.url}collect`)).toBe(false)
  expect(isFileOfTheSite(`${site.url}templates/?title=x`)).toBe(false)
})
