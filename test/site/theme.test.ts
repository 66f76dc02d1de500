import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const READING = 'handbook/communication/'

test('without JavaScript the page follows the system', async () => {
  const dark = await site.newPage({ theme: 'dark', javaScriptEnabled: false })
  await dark.goto(site.url + READING)
  const light = await site.newPage({ theme: 'light', javaScriptEnabled: false })
  await light.goto(site.url + READING)
  expect(await lightness(dark)).toBeLessThan(0.25)
  expect(await lightness(light)).toBeGreaterThan(0.9)
})

test('a stored theme holds before anything is painted', async () => {
  const page = await site.newPage({ theme: 'light' })
  await page.goto(site.url)
  await page.getByLabel('配色').selectOption({ label: '深色' })
  await page.addInitScript(() => {
    // The body's first moment: whatever is painted, is painted after it.
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      Object.assign(globalThis, { themeAtFirst: getComputedStyle(document.documentElement).colorScheme })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(site.url + READING)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'themeAtFirst'))).toBe('dark')
  expect(await lightness(page)).toBeLessThan(0.25)
})

test('a choice is kept from page to page, and “跟随系统” forgets it', async () => {
  const page = await site.newPage({ theme: 'dark' })
  await page.goto(site.url)
  await page.getByLabel('配色').selectOption({ label: '浅色' })
  await page.goto(site.url + READING)
  expect(await lightness(page)).toBeGreaterThan(0.9)
  await page.getByLabel('配色').selectOption({ label: '跟随系统' })
  await page.reload()
  expect(await lightness(page)).toBeLessThan(0.25)
})

/** Of what the page stands on, 0 black to 1 white. */
const lightness = async (page: Page): Promise<number> => {
  const color = await page.locator('body').evaluate((body) => {
    const own = getComputedStyle(body).backgroundColor
    return own === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : own
  })
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  expect(parts, color).toHaveLength(3)
  return parts.reduce((sum, part) => sum + part, 0) / 3 / 255
}
