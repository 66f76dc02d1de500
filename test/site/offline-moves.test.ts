/*
 * From the first worker of this handbook, which kept what was opened and knew no editions, to today's; and a host that
 * redirects.
 */
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saved, title } from '../support/form.ts'
import { copied, type Host, keptFiles, openHost, publish } from '../support/offline.ts'
import { serveWithoutSlash } from '../support/without-slash.ts'

let host: Host
beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.end())

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys())

const catalogue = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await fetch('/search/catalogue.json')).text()).length)

test('whoever has the first worker moves to today’s: nothing is mixed, the old cache goes, the draft stays', async () => {
  for (const ending of ['', '.br', '.gz']) rmSync(join(host.folder, `sw.js${ending}`), { force: true })
  copyFileSync('test/support/old-worker/sw.js', join(host.folder, 'sw.js'))
  const page = await host.newPage({ offline: true })
  await page.goto(`${host.url}templates/minutes/`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await title(page).fill('上一版里写的')
  await saved(page)
  const length = await catalogue(page)
  expect(await cacheNames(page)).toEqual(['handbook'])
  await publish(host.folder, { 'search/catalogue.json': (json) => `${json}   ` })
  const other = await page.context().newPage()
  await other.goto(`${host.url}glossary/`)
  await copied(other)
  // The form was opened under the first worker, and goes on with what that has.
  await page.bringToFront()
  expect(await catalogue(page)).toBe(length)
  await page.locator('.offline-card').waitFor({ timeout: 30_000 })
  expect(await title(page).inputValue()).toBe('上一版里写的')
  await page.getByRole('button', { name: '换到新版' }).click()
  await title(page).waitFor()
  await expect.poll(() => title(page).inputValue()).toBe('上一版里写的')
  expect(await catalogue(page)).toBe(length + 3)
  // Nobody needs it any more, as the next page that is opened finds.
  await other.goto(`${host.url}handbook/goals/`)
  await other.goto(`${host.url}handbook/receivables/`)
  await expect.poll(() => cacheNames(page)).not.toContain('handbook')
  await host.stop()
  await page.reload()
  await expect.poll(() => title(page).inputValue()).toBe('上一版里写的')
  await host.start()
  await page.context().close()
}, 150_000)

test('a host that takes the slash away is read with its worker, and without a network', async () => {
  const bare = await serveWithoutSlash(host.url)
  const page = await host.newPage({ offline: true })
  await page.goto(`${bare.url}about/`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  // Before the copy is whole, and while it is being made: each page that is asked for comes redirected.
  for (const path of ['search/', 'search/?q=投诉', 'glossary/']) {
    const answer = await page.goto(bare.url + path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect(await page.locator('h1').count()).toBe(1)
  }
  await copied(page)
  expect(await keptFiles(page)).toBeGreaterThan(300)
  await bare.close()
  for (const path of ['', 'search/', 'handbook/goals/', 'handbook/goals', 'templates/minutes/']) {
    const answer = await page.goto(bare.url + path)
    expect([path, answer?.status()]).toEqual([path, 200])
  }
  await title(page).waitFor()
  await page.context().close()
}, 150_000)
