import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, openForm } from '../support/form.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { pdfText, withoutSpace } from '../support/pdf-text.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Has the browser's dialog for printing answered at once, and keeps count. */
const watchPrint = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') })
  })

test.for([1440, 375])('what is printed at %d px is the sheet, page by page, and not the form', async (width) => {
  const page = await openForm(site, { width })
  await fillSample(page)
  const pages = (await pdfText((await downloadPdf(page)).bytes)).length
  await watchPrint(page)
  await pick(page, '打印')
  await page.locator('body[data-asked]').waitFor()
  expect(await page.locator('.printed svg').count()).toBe(pages)
  // Printing tells the page when it is over.
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const printed = await pdfText(new Uint8Array(bytes))
  expect(printed).toHaveLength(pages)
  // The sheet is drawn in outlines: no text of the page around it is on the paper.
  expect(withoutSpace(printed.join(''))).toBe('')
  expect(await page.locator('.printed').count()).toBe(0)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  expectSound(page)
})

test('Ctrl + P prints the sheet, too', async () => {
  const page = await openForm(site)
  await watchPrint(page)
  await button(page, '更多').focus()
  await page.keyboard.press('Control+p')
  await page.locator('body[data-asked]').waitFor()
  expect(await page.locator('.printed svg').count()).toBeGreaterThan(0)
})

/** What the browser's own menu would print, as nothing of ours has been asked to prepare it. */
const printed = async (page: Page): Promise<readonly string[]> =>
  pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))

test.for([1440, 375])('the browser’s own menu prints the sheet, too, at %d px', async (width) => {
  const page = await openForm(site, { width })
  await fillSample(page)
  // Drawn for the printer once nobody types any more.
  await expect.poll(() => printed(page)).toEqual(['', ''])
  expect(await page.locator('.printed').count()).toBe(0)
  expectSound(page)
})

test('before the sheet is laid out, paper says so, and shows nothing of the form', async () => {
  const page = await openForm(site, { width: 375 })
  await fillSample(page)
  const [text = '', ...more] = await printed(page)
  // Chromium writes 口 into its PDF as the radical ⼝, which looks the same.
  expect(withoutSpace(text).normalize('NFKC')).toBe(
    '这张表刚才还没有排好版,所以没有印出来。请关掉打印窗口,过几秒再打印一次;还是这样,请下载PDF再打印。',
  )
  expect(more).toEqual([])
  // Asked for once, it is drawn for the next time.
  await expect.poll(() => printed(page)).toEqual(['', ''])
})
