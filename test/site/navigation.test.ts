import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_KINDS } from '../support/page-kinds.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.for(PAGE_KINDS)('$name: the first stop of the keyboard skips to the text', async ({ path }) => {
  const page = await site.newPage()
  await page.goto(site.url + path)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到正文')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inside = 'main, main *, main ~ *, main ~ * *'
  expect(await page.evaluate((text) => document.activeElement?.matches(text), inside)).toBe(true)
})

// At 1440 and 375 px axe.test.ts looks too.
test('no kind of page is wider than a window of 768 px', async () => {
  const width = 768
  for (const { path, ready, name } of PAGE_KINDS) {
    const page = await site.newPage({ width })
    await page.goto(site.url + path)
    await page.locator(ready).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
    await page.context().close()
  }
})

test.for([1440, 1000, 768, 721])(
  'at %d px the parts of the site stand in the bar, each name on one line',
  async (width) => {
    const page = await site.newPage({ width })
    await page.goto(`${site.url}templates/`)
    const bar = page.locator('header')
    const heights = await bar.locator('nav a').evaluateAll((links) => links.map((link) => link.clientHeight))
    expect(heights).toHaveLength(4)
    expect(Math.max(...heights)).toBeLessThan(50)
    expect(await bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  },
)

test('on a narrow screen the navigation is a dialog that keeps the focus and gives it back', async () => {
  const page = await site.newPage({ width: 375 })
  await page.goto(`${site.url}handbook/communication/`)
  const opener = page.getByRole('button', { name: '打开目录' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '目录' })
  await dialog.waitFor()
  expect(await stops(page, 80)).toEqual(['dialog'])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('打开目录')
})

test('a link in the dialog leads to its page', async () => {
  const page = await site.newPage({ width: 375 })
  await page.goto(`${site.url}handbook/communication/`)
  await page.getByRole('button', { name: '打开目录' }).click()
  await page.getByRole('dialog', { name: '目录' }).getByRole('link', { name: '目标', exact: false }).first().click()
  await page.waitForURL('**/handbook/goals/')
})

test('without JavaScript a chapter reads from start to end, and leads to the next', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}handbook/communication/`)
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(1500)
  const next = page.locator('a[rel="next"], a[rel="prev"]').first()
  const path = new URL((await next.getAttribute('href')) ?? '', page.url()).pathname
  await next.click()
  expect(new URL(page.url()).pathname).toBe(path)
})

test('without JavaScript the form says what it needs', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}templates/minutes/`)
  expect(await page.locator('main').innerText()).toMatch(/JavaScript|脚本/)
})

/** Where the focus has been over so many presses of Tab; the window itself, beyond the page, doesn't count. */
const stops = async (page: Page, presses: number): Promise<readonly string[]> => {
  const places = new Set<string>()
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab')
    places.add(
      await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return ''
        return at.closest('dialog[open]') ? 'dialog' : at.outerHTML.slice(0, 120)
      }),
    )
  }
  return [...places].filter((place) => place !== '')
}
