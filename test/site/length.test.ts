import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('a sheet that promises one page says how much of it is written, what is too much, and prints all the same', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/creative-brief/`)
  await fillSample(page)
  await page.getByText(/^1 页写了 \d+%$/).waitFor()
  expect(await page.getByText('这份表约定写在').count()).toBe(0)
  const box = page.locator('form textarea').first()
  await box.fill('写得太长，对方看不完。'.repeat(300))
  await page.getByText(/^这份表约定写在 1 页内，现在有 \d 页，多出约 \d+ 行。/).waitFor()
  await downloadPdf(page)
  await page.getByText(/^这份表约定写在 1 页内，现在有 \d 页。$/).waitFor()
  expectSound(page)
})
