import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftsOn, watchShifts } from '../support/layout-shifts.ts'
import { errorsOf, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const open = async (path: string, page?: Page): Promise<Page> => {
  const opened = page ?? (await site.newPage())
  await opened.goto(site.url + path)
  return opened
}

const firstDay = (page: Page) => page.locator('[data-checklist="day-1"]')

test('a tick survives a reload, is counted, and shows on the home page too', async () => {
  const page = await open('handbook/start-here/')
  const text = await firstDay(page).locator('label').first().innerText()
  await firstDay(page).getByRole('checkbox').first().check()
  await page.reload()
  expect(await firstDay(page).getByRole('checkbox').first().isChecked()).toBe(true)
  expect(await firstDay(page).locator('[data-count]').innerText()).toMatch(/^1 \/ \d+$/)
  await open('', page)
  expect(await firstDay(page).getByRole('checkbox', { name: text }).isChecked()).toBe(true)
})

test('a page marked as read gets its tick in the navigation, and loses it again', async () => {
  const page = await open('handbook/goals/')
  const link = page.getByRole('navigation', { name: '手册目录' }).locator('a[aria-current="page"]')
  await page.getByRole('button', { name: '标为已读' }).click()
  expect(await link.textContent()).toMatch(/（已读）$/)
  await page.getByRole('button', { name: '已读，撤销' }).click()
  expect(await link.textContent()).not.toContain('（已读）')
})

test('the home page leads back to the page that was open last', async () => {
  const page = await open('handbook/goals/')
  const title = await page.locator('h1').innerText()
  await open('', page)
  await page.getByRole('link', { name: `继续阅读：${title}` }).click()
  await page.waitForURL('**/handbook/goals/')
})

test('where the browser refuses storage everything works until the page is left', async () => {
  const page = await site.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open('handbook/start-here/', page)
  await firstDay(page).getByRole('checkbox').first().check()
  expect(await firstDay(page).locator('[data-count]').innerText()).toMatch(/^1 \//)
  await page.getByRole('button', { name: '标为已读' }).click()
  await page.getByRole('button', { name: '已读，撤销' }).waitFor()
  await page.getByLabel('配色').selectOption('dark')
  expect(errorsOf(page)).toEqual([])
})

test('the table of contents marks the section that is read', async () => {
  const page = await open('handbook/communication/')
  const contents = page.getByRole('navigation', { name: '本页目录' })
  const last = contents.getByRole('link').last()
  await page.getByRole('navigation', { name: '前后页' }).scrollIntoViewIfNeeded()
  await contents.locator('a[aria-current]', { hasText: (await last.innerText()) || '—' }).waitFor()
  expect(await contents.locator('a[aria-current]').count()).toBe(1)
})

test.each([
  ['2026-12-01', false],
  ['2099-01-01', true],
])('seen on %s, a page that is due for review by then says so: %s', async (day, isDue) => {
  const page = await site.newPage()
  await page.clock.setFixedTime(`${day}T12:00:00+08:00`)
  await open('handbook/communication/', page)
  expect(await page.getByText('现在过期了').isVisible()).toBe(isDue)
})

test.each(['', 'handbook/start-here/', 'handbook/org-structure/'])(
  'nothing moves while /%s loads, even when it is overdue',
  async (path) => {
    const page = await site.newPage({ width: 375 })
    await page.clock.setFixedTime('2099-01-01T12:00:00+08:00')
    await watchShifts(page)
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    expect(await shiftsOn(page)).toEqual([])
  },
)
