import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorsOf, openSite, type Site } from '../support/site.ts'

/*
 * What was opened once is there without a network; what was searched once can be searched. The browser is offline here,
 * not the server: nothing of a page may ask for what isn't kept.
 */
let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A page whose service worker works, at an address. */
const openKept = async (path: string): Promise<Page> => {
  const page = await site.newPage({ offline: true })
  await page.goto(site.url)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  return page
}

/** Searches in the dialog. @returns Where the first answer leads. */
const search = async (page: Page, query: string): Promise<string | null> => {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[data-search] input').fill(query)
  await page.locator('dialog[data-search] [role=listbox][aria-busy=false] .search-link').first().waitFor()
  const address = await page.locator('dialog[data-search] .search-link').first().getAttribute('href')
  await page.keyboard.press('Escape')
  return address
}

/** Waits until all that search needs is kept. */
const searchIsKept = async (page: Page): Promise<void> => {
  const missing = () =>
    page.evaluate(async () => {
      const files = (await (await fetch('/search/files.json')).json()) as readonly string[]
      const kept = new Set((await (await caches.open('handbook')).keys()).map(({ url }) => new URL(url).pathname))
      return files.length < 100 ? files : files.filter((file) => !kept.has(`/${file}`))
    })
  await expect.poll(missing).toEqual([])
}

test('a page that was read is there without a network, and looks as it did', async () => {
  const page = await openKept('handbook/receivables/')
  const before = await page.locator('article').innerText()
  await page.context().setOffline(true)
  await page.reload()
  expect(await page.locator('article').innerText()).toBe(before)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontSize)).toBe('34px')
})

test('after one search, others find what they find with a network, by their text and by their sound', async () => {
  const page = await openKept('handbook/receivables/')
  await search(page, '催款')
  await searchIsKept(page)
  await page.context().setOffline(true)
  await page.reload()
  for (const [query, id] of [
    ['三声之内', 'appendix-4-phone'],
    ['chuangyijianbao', 'appendix-2-creative-brief'],
  ] as const) {
    expect(await search(page, query)).toContain(id)
  }
})

test('the search page is asked for without the query, and answers it', async () => {
  const page = await openKept('search/')
  await page.getByRole('searchbox').fill('投诉')
  await searchIsKept(page)
  await page.context().setOffline(true)
  await page.goto(`${site.url}search/?q=催款`)
  await page.locator('[data-search-results] li').first().waitFor()
  const kept = await page.evaluate(async () => (await (await caches.open('handbook')).keys()).map(({ url }) => url))
  expect(kept.filter((url) => url.includes('q='))).toEqual([])
})

test('a page that was never opened says so, and leads home', async () => {
  const page = await openKept('handbook/receivables/')
  await page.context().setOffline(true)
  await page.goto(`${site.url}handbook/goals/`)
  expect(await page.locator('h1').textContent()).toBe('现在没有网络')
  await page.getByRole('link', { name: '回首页' }).click()
  await page.locator('h1').waitFor()
  expect(await page.title()).toContain('客户部手册')
  expect(errorsOf(page).filter((error) => !/503|ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/.test(error))).toEqual(
    [],
  )
})

test('with a network a page is never an old one', async () => {
  const page = await openKept('handbook/receivables/')
  await page.evaluate(async () => {
    const cache = await caches.open('handbook')
    await cache.put(location.href, new Response('<h1>旧的</h1>', { headers: { 'content-type': 'text/html' } }))
  })
  await page.reload()
  expect(await page.locator('h1').textContent()).not.toBe('旧的')
})
