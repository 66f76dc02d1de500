import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { title } from '../support/form.ts'
import { type Host, keptFiles, openHost } from '../support/offline.ts'

/*
 * Where the handbook is not to be copied, or can't be.
 */
let host: Host
beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.end())

const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), 2000)))

test('where the browser saves data nothing is copied unasked, what was read is there, and the button offers the rest', async () => {
  const page = await host.newPage({ offline: true })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  await page.goto(`${host.url}about/`)
  await page.getByText('浏览器设了省流量').waitFor()
  await page.goto(`${host.url}handbook/goals/`, { waitUntil: 'networkidle' })
  expect(await keptFiles(page)).toBeLessThan(40)
  await page.goto(`${host.url}about/`, { waitUntil: 'networkidle' })
  await page.context().setOffline(true)
  expect((await page.goto(`${host.url}handbook/goals/`))?.status()).toBe(200)
  await page.goto(`${host.url}about/`)
  expect(await page.getByRole('button', { name: /^离线可用：存下手册和全部字体（约 1\d\.\d MB）$/ }).isEnabled()).toBe(
    true,
  )
  await page.context().close()
})

test('where the browser saves data the very first page is kept, and how to have the rest is said, once', async () => {
  const page = await host.newPage({ offline: true })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  await page.goto(`${host.url}templates/minutes/`)
  const card = page.locator('.offline-card')
  await card.waitFor()
  expect(await card.textContent()).toContain('浏览器设了省流量，手册没有整本存到这台电脑上，打开过的页面才有一份。')
  await page.locator('form').waitFor()
  await expect.poll(() => keptFiles(page)).toBeGreaterThan(20)
  await settled(page)
  expect(await keptFiles(page)).toBeLessThan(90)
  await page.context().setOffline(true)
  await page.reload()
  await title(page).waitFor()
  expect(await card.count()).toBe(0)
  await page.goto(`${host.url}handbook/goals/`)
  expect(await page.locator('p').first().textContent()).toContain('联网后打开“关于本手册”，按“离线可用”')
  await page.context().setOffline(false)
  await page.context().close()
})

test('a browser that gives no more room is told of once, and the pages are read as ever', async () => {
  const page = await host.newPage({ offline: true })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1_000_000 })
  await page.goto(`${host.url}handbook/goals/`)
  const card = page.locator('.offline-card')
  await card.waitFor({ timeout: 30_000 })
  expect(await card.textContent()).toContain('浏览器给这个网站的空间不够，手册没有全部存到这台电脑上')
  await page.goto(`${host.url}handbook/receivables/`)
  await settled(page)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await card.count()).toBe(0)
  await page.context().close()
})

test('nothing is copied while somebody types', async () => {
  const page = await host.newPage({ offline: true })
  await page.goto(`${host.url}templates/minutes/`)
  await title(page).pressSequentially('开始')
  await expect.poll(() => keptFiles(page)).toBeGreaterThan(3)
  await title(page).pressSequentially('打字', { delay: 200 })
  const before = await keptFiles(page)
  await title(page).pressSequentially('一直在打字没有停下来过', { delay: 200 })
  expect(await keptFiles(page)).toBeLessThanOrEqual(before + 1)
  await expect.poll(() => keptFiles(page), { timeout: 30_000 }).toBeGreaterThan(before + 20)
  await page.context().close()
})
