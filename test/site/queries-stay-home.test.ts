/*
 * What is searched for and what is typed stays in the browser: over a whole walk no request that reaches the host has a
 * word of it, neither in its address nor in a header. With and without the service worker, whose requests count too.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textsIn } from '../../src/workspace/texts.ts'
import { button, saved, title } from '../support/form.ts'
import { pick } from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { asLogged, type HostSeen, watchHost } from '../support/seen-by-host.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const QUERIES = ['催款函', '视同确认', 'hyjy']
const TYPED = '绝密新品代号晨星'
const SAMPLE = textsIn(template.sample)
  .map(({ text }) => text)
  .filter((text) => text.length > 3)

/** The first answer of the dialog to a query. */
const search = async (page: Page, query: string) => {
  await page.keyboard.press('Control+k')
  await page.locator('dialog[data-search] input').fill(query)
  const first = page.locator('dialog[data-search] [role=listbox][aria-busy=false] .search-link').first()
  await first.waitFor()
  return first
}

const walk = async (page: Page): Promise<void> => {
  await page.goto(site.url, { waitUntil: 'networkidle' })
  await (await search(page, '催款函')).click()
  await page.waitForURL('**/handbook/**')
  await search(page, '视同确认')
  await page.getByRole('link', { name: '在搜索页看全部结果' }).click()
  await page.locator('[data-search-results] li').first().waitFor()
  await page.reload()
  await page.locator('[data-search-results] li').first().waitFor()
  await page.getByRole('searchbox').fill('hyjy')
  await page.locator('[data-search-results][aria-busy=false] .search-form').first().click()
  await page.waitForURL('**/templates/minutes/**')
  await fillSample(page)
  await title(page).fill(TYPED)
  await saved(page)
  await downloadPdf(page)
  await Promise.all([page.waitForEvent('download'), button(page, 'Word').click()])
  await pick(page, '我的草稿')
  await page.getByRole('dialog').locator('.drafts-list li').first().waitFor()
  await page.goto(`${site.url}templates/#drafts`, { waitUntil: 'networkidle' })
}

const tellTales = (seen: readonly HostSeen[], secrets: readonly string[]): readonly string[] =>
  seen.map(asLogged).filter((line) => secrets.some((secret) => line.includes(secret)))

test.for([
  ['the page alone', false],
  ['a service worker', true],
] as const)(
  'the whole walk tells the host no query, no data and no page that one comes from: %s',
  async ([, offline]) => {
    const host = watchHost()
    const page = await site.newPage({ offline })
    if (offline) {
      await page.goto(site.url)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    }
    await walk(page)
    host.end()
    expect(host.seen.length).toBeGreaterThan(80)
    expect(tellTales(host.seen, [...QUERIES, TYPED, ...SAMPLE])).toEqual([])
    const queried = host.seen.map(({ address }) => address).filter((address) => address.includes('?'))
    // Which draft is meant, a new one, and the moment at which Pagefind asks for the list of its files.
    expect(queried.filter((address) => !/\?(new|draft=[\da-f-]{36}|ts=\d+)$/.test(address))).toEqual([])
    expect(host.seen.filter(({ headers }) => headers['referer'] !== undefined)).toEqual([])
    await page.context().close()
  },
)

test('a link of before is answered, and its query is in no request but its own', async () => {
  const host = watchHost()
  const page = await site.newPage()
  await page.goto(`${site.url}search?q=催款函&from=singlemessage`)
  await page.locator('[data-search-results] li').first().waitFor()
  expect(decodeURIComponent(page.url())).toBe(`${site.url}search/?from=singlemessage#q=催款函`)
  await page.reload()
  await page.locator('[data-search-results] li').first().waitFor()
  await page.locator('[data-search-results] li a').first().click()
  await page.waitForURL('**/handbook/**')
  host.end()
  expect(tellTales(host.seen, ['催款函']).map((line) => line.split('\n')[0])).toEqual([
    '/search?q=催款函&from=singlemessage',
    '/search/?q=催款函&from=singlemessage',
  ])
  await page.context().close()
})

test('a jump past the header keeps the query, and “back” brings the last one', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}search/#q=催款`)
  await page.locator('[data-search-results] li').first().waitFor()
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe('#q=催款')
  expect(await page.getByRole('searchbox').inputValue()).toBe('催款')
  await page.evaluate(() => {
    location.hash = 'q=投诉'
  })
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('投诉')
  await page.goBack()
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('催款')
  await page.context().close()
})
