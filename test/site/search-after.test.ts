/*
 * What stays of a search: marks on the page that was opened, and the query for the next time; both in the browser alone.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftsOn, watchShifts } from '../support/layout-shifts.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const DIALOG = 'dialog[data-search]'
const OPTION = `${DIALOG} [role=option]`

const openDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
}

const search = async (page: Page, query: string): Promise<void> => {
  await openDialog(page)
  await page.locator(`${DIALOG} input`).fill(query)
  await page
    .locator(`${DIALOG} [role=status]`)
    .getByText(/找到|没有/)
    .waitFor()
}

/** The texts that are marked on the page, each once. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set([...(CSS.highlights.get('search') ?? [])].map((range) => range.toString()))])

test('the page that a result opens marks what was searched for, until Esc', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/communication/`)
  await search(page, '视同确认')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/handbook/appendix-3-minutes/')
  await expect.poll(() => marked(page)).toEqual(['视同确认'])
  await page.keyboard.press('Escape')
  expect(await marked(page)).toEqual([])
  await page.reload({ waitUntil: 'networkidle' })
  expect(await marked(page)).toEqual([])
})

test('a section of the page that is open is marked without loading it again', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/appendix-3-minutes/`)
  await search(page, '乱记')
  await page.locator(`${OPTION}[href*="appendix-3-minutes/#"]`).first().click()
  await expect.poll(() => marked(page)).toEqual(['乱记'])
})

test('a hit is marked across a term and a link, and never in what is not seen', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}search/#q=纪要`)
  await page.locator('[data-search-results] li a').first().click()
  await page.waitForURL('**/handbook/**')
  await expect.poll(() => marked(page)).toEqual(['纪要'])
  const inTooltips = await page.evaluate(
    () =>
      [...(CSS.highlights.get('search') ?? [])].filter(
        (range) => range instanceof Range && range.startContainer.parentElement?.closest('[role=tooltip]'),
      ).length,
  )
  expect(inTooltips).toBe(0)
})

test('a query that led somewhere is offered the next time, and can be forgotten', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/communication/`)
  await search(page, '催款')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/handbook/receivables/')
  await openDialog(page)
  expect(await page.locator(OPTION).first().textContent()).toBe('催款')
  await page.locator(OPTION, { hasText: '清除最近搜过的' }).click()
  await page.locator(OPTION, { hasText: '催款' }).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => localStorage.getItem('search-recent'))).toBeNull()
})

test('no address that is asked for holds the query', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/communication/`)
  await search(page, '催款函')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/handbook/receivables/')
  await page.waitForLoadState('networkidle')
  await search(page, '催款函')
  await page.getByRole('link', { name: '在搜索页看全部结果' }).click()
  await page.waitForURL((url) => url.pathname === '/search/' && url.hash.startsWith('#q='))
  await page.locator('[data-search-results] li').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(
    requestsOf(page).filter(({ url, body }) => `${decodeURIComponent(url)}${body ?? ''}`.includes('催款函')),
  ).toEqual([])
})

test('results of several kinds stand below the names of their kinds', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}search/#q=客户评级`)
  await page.locator('[data-search-results][aria-busy=false] li').first().waitFor()
  const kinds = await page.locator('[data-search-results] h2').allTextContents()
  expect(kinds.length).toBeGreaterThan(1)
  expect(new Set(kinds).size).toBe(kinds.length)
  for (const kind of kinds) expect(['手册', '模板', '术语']).toContain(kind)
})

test.for([1440, 375])('nothing moves when results arrive, %i px wide', async (width) => {
  const page = await site.newPage({ width })
  await watchShifts(page)
  await page.goto(`${site.url}handbook/communication/`)
  await openDialog(page)
  for (const query of ['催款', '客户评级', '量子力学', '会议纪要怎么写']) {
    await page.locator(`${DIALOG} input`).fill(query)
    await page.locator(`${DIALOG} [role=listbox][aria-busy=true]`).waitFor({ state: 'attached' })
    await page.locator(`${DIALOG} [role=listbox][aria-busy=false]`).waitFor({ state: 'attached' })
  }
  await page.waitForTimeout(100) // Entries come with the next frame.
  expect(await shiftsOn(page)).toEqual([])
  await page.goto(`${site.url}search/`)
  for (const query of ['催款', '量子力学']) {
    await page.getByRole('searchbox').fill(query)
    await page.waitForURL((url) => decodeURIComponent(url.hash) === `#q=${query}`)
  }
  await page.waitForTimeout(100)
  expect(await shiftsOn(page)).toEqual([])
})
