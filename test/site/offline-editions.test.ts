import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { title } from '../support/form.ts'
import { copied, type Host, openHost, publish, wholeEditions } from '../support/offline.ts'

/*
 * The handbook changes while people have it open.
 */
let host: Host
beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.end())

const CARD = '.offline-card'

/** An edition that shows by its glossary and its list of samples which it is. */
const edition = (name: string) => ({
  'glossary/index.html': (html: string) => html.replace(/<h1[^>]*>[^<]*/, (found) => found.replace(/[^>]*$/, name)),
  'search/catalogue.json': (json: string) => `${json}${' '.repeat(name.length)}`,
})

/** How long the catalogue is that a page is given: a file whose name is the same in all editions. */
const catalogue = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await fetch('/search/catalogue.json')).text()).length)

const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent()

test('a new edition is fetched whole, then said, never while somebody types; a page keeps the one it began with', async () => {
  const page = await host.newPage({ offline: true })
  await page.goto(`${host.url}templates/minutes/`)
  await copied(page)
  const [first = ''] = await wholeEditions(page)
  await page.reload()
  await title(page).fill('还没写完')
  const length = await catalogue(page)
  await publish(host.folder, edition('第二版'))
  const other = await page.context().newPage()
  await other.goto(`${host.url}handbook/goals/`)
  // Keys all the while: nothing is copied, nothing is said.
  await page.bringToFront()
  const typing = { ended: false }
  const keys = (async () => {
    while (!typing.ended) await title(page).pressSequentially('字', { delay: 100 })
  })()
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2500)))
  expect(await page.locator(CARD).count()).toBe(0)
  typing.ended = true
  await keys
  await copied(page, first)
  await page.locator(CARD).waitFor({ timeout: 30_000 })
  expect(await page.locator(CARD).textContent()).toContain('手册有新版')
  expect(await page.evaluate(() => document.activeElement?.closest('.offline-card') ?? null)).toBe(null)
  // The form is still of the first edition, the page that is opened now of the second.
  expect(await catalogue(page)).toBe(length)
  await other.goto(`${host.url}glossary/`)
  expect(await heading(other)).toBe('第二版')
  expect(await catalogue(other)).toBe(length + 3)
  await host.stop()
  expect(await catalogue(page)).toBe(length)
  const typed = await title(page).inputValue()
  await page.locator(CARD).getByRole('button', { name: '换到新版' }).click()
  await title(page).waitFor()
  expect(await title(page).inputValue()).toBe(typed)
  expect(await catalogue(page)).toBe(length + 3)
  // Nobody needs the first any more.
  await other.goto(`${host.url}handbook/goals/`)
  await expect.poll(() => wholeEditions(page)).toHaveLength(1)
  await host.start()
  await page.context().close()
}, 150_000)
