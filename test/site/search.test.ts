import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupBy } from '../../src/group-by.ts'
import { POPULAR } from '../../src/search/popular.ts'
import { cspViolations, errorsOf, openSite, type PageOptions, type Site } from '../support/site.ts'
import { QUERIES } from './search-queries.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const open = async (path: string, options?: PageOptions): Promise<Page> => {
  const page = await site.newPage(options)
  await page.goto(site.url + path)
  return page
}

const RESULTS = '[data-search-results] li'

/** Asks on the search page, which is open already. */
const askPage = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('searchbox').fill(query)
  await page.waitForURL((url) => decodeURIComponent(url.hash) === `#q=${query}`)
  await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' })
}

/** The ids of the pages that are shown, best first. */
const shownIds = (page: Page): Promise<readonly string[]> =>
  page.$$eval(RESULTS, (items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? ''),
  )

/** The ids that a link to the search page with a query leads to. */
const idsFor = async (page: Page, query: string): Promise<readonly string[]> => {
  await page.goto(`${site.url}search/#q=${encodeURIComponent(query)}`)
  await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' })
  return shownIds(page)
}

test('of the queries, 95 in 100 find their page first, 99 in 100 among the first three, and each finds something', async () => {
  // Several at a time: most of each is the pause in typing that it waits for.
  const pages = await Promise.all([1, 2, 3, 4].map(() => open('search/')))
  const ranks = await Promise.all(
    pages.map(async (page, turn) => {
      const found: { readonly query: string; readonly kind: string; readonly rank: number; readonly first: string }[] =
        []
      for (const { query, id, kind } of QUERIES.filter((_, index) => index % pages.length === turn)) {
        await askPage(page, query)
        const ids = await shownIds(page)
        found.push({ query, kind, rank: ids.indexOf(id), first: ids[0] ?? '' })
      }
      return found
    }),
  ).then((all) => all.flat())
  for (const [kind, group] of groupBy(ranks, (each) => each.kind)) {
    const first = group.filter(({ rank }) => rank === 0).length
    const three = group.filter(({ rank }) => rank >= 0 && rank < 3).length
    console.log(`${kind}: ${group.length} queries, ${first} first, ${three} in the first three`)
  }
  const missed = ranks.filter(({ rank }) => rank !== 0)
  const share = (isGood: (rank: number) => boolean): number =>
    ranks.filter(({ rank }) => isGood(rank)).length / ranks.length
  console.log(`all: ${ranks.length} queries, ${share((rank) => rank === 0)} first; missed: ${JSON.stringify(missed)}`)
  expect(ranks.length).toBe(QUERIES.length)
  expect(ranks.length).toBeGreaterThanOrEqual(150)
  expect(ranks.filter(({ first }) => first === '')).toEqual([])
  expect(share((rank) => rank === 0)).toBeGreaterThanOrEqual(0.95)
  expect(share((rank) => rank >= 0 && rank < 3)).toBeGreaterThanOrEqual(0.99)
  expect(pages.flatMap((page) => [...cspViolations(page), ...errorsOf(page)])).toEqual([])
}, 240_000)

test('each popular query finds something', async () => {
  const page = await open('search/')
  for (const query of POPULAR) {
    await askPage(page, query)
    expect(await shownIds(page), query).not.toEqual([])
  }
})

test('a page comes before its form, and the way to the form is its second link', async () => {
  const page = await site.newPage()
  const ids = await idsFor(page, '会议纪要')
  expect(ids[0]).toBe('appendix-3-minutes')
  expect(ids).not.toContain('minutes')
  const links = page.locator(RESULTS).first().locator('a')
  expect(await links.nth(1).textContent()).toBe('打开模板：会议纪要')
  await links.nth(1).click()
  await page.waitForURL('**/templates/minutes/')
})

test('a label of the form leads to it', async () => {
  const page = await site.newPage()
  await idsFor(page, '纪要编号')
  expect(await page.locator('[data-search-results] a', { hasText: '会议纪要' }).count()).toBeGreaterThan(0)
})

test('what isn’t found gets a sentence and something to go on with', async () => {
  const page = await site.newPage()
  expect(await idsFor(page, '量子力学')).toEqual([])
  expect(await page.locator('[data-search-status]').textContent()).toBe('没有找到“量子力学”')
  await page.locator('[data-search-offers] a').first().click()
  await page.locator(RESULTS).first().waitFor()
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#q=${POPULAR[0]}`)
})

test('a slip in an English word is searched for as what it must mean', async () => {
  const page = await site.newPage()
  expect((await idsFor(page, 'confact repord'))[0]).toBe('appendix-3-minutes')
  expect(await page.locator('[data-search-status]').textContent()).toContain('下面是“contact report”的结果')
})

test('markup in a query stays text', async () => {
  const page = await site.newPage()
  await idsFor(page, '<img src=x onerror=alert(1)>')
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.locator('[data-search-status]').textContent()).toContain('<img')
})

test('an emptied field takes the results and the query of the address away', async () => {
  const page = await site.newPage()
  await idsFor(page, '会议纪要')
  await page.getByRole('searchbox').fill('')
  await page.locator('[data-search-offers] a').first().waitFor()
  expect(await page.locator(RESULTS).count()).toBe(0)
  expect(new URL(page.url()).search).toBe('')
})

test('without scripts the search page leads to the map of the handbook', async () => {
  const page = await open('search/', { javaScriptEnabled: false })
  expect(await page.locator('main form').isVisible()).toBe(false)
  await page.getByRole('link', { name: '手册全图' }).click()
  expect(await page.locator('h1').count()).toBe(1)
})
