import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commonHan } from '../../src/build/fonts/common-characters.ts'
import { templateIds } from '../../src/build/load-templates.ts'
import { saved } from '../support/form.ts'
import { copied, type Host, openHost } from '../support/offline.ts'
import { pdfText } from '../support/pdf-text.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

/*
 * One visit to one form, and then no network at all: the host is gone, not only the browser's way to it.
 */
let host: Host
let page: Page
beforeAll(async () => {
  host = await openHost()
  page = await host.newPage({ offline: true })
  await page.goto(`${host.url}templates/visit-record/`)
  await copied(page)
  await host.stop()
}, 90_000)
afterAll(() => host.end())

test('every chapter is there, with its own heading and style', async () => {
  const chapters = readdirSync('content/handbook', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace(/^.*[/\\]|\.mdx$/g, ''))
  expect(chapters).toHaveLength(29)
  for (const chapter of chapters) {
    const answer = await page.goto(`${host.url}handbook/${chapter}/`)
    expect([chapter, answer?.status()]).toEqual([chapter, 200])
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontSize)).toBe('34px')
  }
})

test('every form opens, and the first draws its sheet', async () => {
  expect(templateIds()).toHaveLength(22)
  for (const id of templateIds()) {
    await page.goto(`${host.url}templates/${id}/`)
    await page.locator('form').waitFor()
  }
  await page.goto(`${host.url}templates/minutes/`)
  await page.locator('.sheet use').first().waitFor()
})

test('what is not read but used is there: home, list with its pictures, glossary, self-test, about', async () => {
  for (const path of ['', 'handbook/', 'templates/', 'glossary/', 'quiz/', 'about/']) {
    const answer = await page.goto(host.url + path, { waitUntil: 'load' })
    expect([path, answer?.status()]).toEqual([path, 200])
  }
  await page.goto(`${host.url}templates/`, { waitUntil: 'load' })
  const pictures = page.locator('img')
  expect(await pictures.count()).toBeGreaterThanOrEqual(22)
  await pictures.last().scrollIntoViewIfNeeded()
  await expect.poll(() => pictures.last().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('searches that were never made find what they find with a network', async () => {
  await page.goto(`${host.url}handbook/receivables/`)
  for (const [query, id] of [
    ['三声之内', 'appendix-4-phone'],
    ['chuangyijianbao', 'appendix-2-creative-brief'],
    ['催款', 'receivables'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.locator('dialog[data-search] input').fill(query)
    const first = page.locator('dialog[data-search] [role=listbox][aria-busy=false] .search-link').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toContain(id)
    await page.keyboard.press('Escape')
  }
  await page.goto(`${host.url}search/?q=投诉`)
  await page.locator('[data-search-results] li').first().waitFor()
})

/** Three hundred of the common characters, spread over all of them. */
const THREE_HUNDRED = [...commonHan()].filter((_, at) => at % 12 === 7).slice(0, 300)

test('a PDF with 300 common characters that were never shown can be made, and the draft is kept', async () => {
  expect(new Set(THREE_HUNDRED).size).toBe(300)
  await page.goto(`${host.url}templates/debrief/?new`)
  await fillSample(page)
  const field = page.locator('form textarea').first()
  await field.fill(THREE_HUNDRED.join(''))
  await saved(page)
  await page.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe(THREE_HUNDRED.join(''))
  const { bytes } = await downloadPdf(page)
  expect((await pdfText(bytes)).join('')).toContain(THREE_HUNDRED.join(''))
})

test('characters whose font is not here are named, the sheet stays, and it follows when they are gone', async () => {
  await page.goto(`${host.url}templates/minutes/?new`)
  await fillSample(page)
  await page.locator('.sheet use').first().waitFor()
  const field = page.getByLabel('会议名称')
  await field.fill('龘靐会')
  const fault = page.locator('.see-bar .notice')
  await fault.waitFor()
  expect(await fault.textContent()).toMatch(/“[龘靐]+”的字体没有加载出来：(现在没有网络|连不上手册的网站)/)
  expect(await fault.getByRole('link', { name: /^离线可用/ }).getAttribute('href')).toBe('/about/#offline')
  expect(await page.locator('.sheet use').count()).toBeGreaterThan(100)
  await field.fill('例会')
  await fault.waitFor({ state: 'detached' })
})

describe('an address', () => {
  test.each([
    ['handbook/goals', 'handbook/goals/'],
    ['handbook/goals/index.html', 'handbook/goals/'],
    ['handbook/goals.html', 'handbook/goals/'],
    ['handbook//goals/', 'handbook/goals/'],
    ['handbook/goals/?from=singlemessage&isappinstalled=0', 'handbook/goals/?from=singlemessage&isappinstalled=0'],
    ['templates/estimate?from=groupmessage', 'templates/estimate/?from=groupmessage'],
    ['index.html', ''],
  ])('%s finds its copy', async (asked, found) => {
    const answer = await page.goto(host.url + asked)
    expect(answer?.status()).toBe(200)
    expect(page.url()).toBe(host.url + found)
  })

  test('that the handbook has not says so; a book says why it is not there', async () => {
    await page.goto(`${host.url}no/such/page/`)
    expect(await page.locator('h1').textContent()).toBe('现在没有网络')
    expect(await page.locator('p').first().textContent()).toContain('没有这个地址')
    await page.goto(`${host.url}handbook/book.pdf`)
    expect(await page.locator('p').first().textContent()).toContain('现成的 PDF 比较大，没有存在这台电脑上')
    await page.getByRole('link', { name: '回首页' }).click()
    await page.waitForURL(host.url)
    expect(await page.title()).toContain('客户部手册')
  })
})
