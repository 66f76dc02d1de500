import { afterAll, beforeAll, expect, test } from 'vitest'
import { saved, title } from '../../support/form.ts'
import { copied, type Host, openHost } from '../../support/offline.ts'
import { pdfText } from '../../support/pdf-text.ts'
import { BASE } from '../../support/site.ts'
import { downloadPdf, fillSample } from '../../support/workspace.ts'

let host: Host
beforeAll(async () => {
  host = await openHost(BASE)
})
afterAll(() => host.end())

test('one visit, and then no network: chapters, forms, search and a PDF, all under the base', async () => {
  const page = await host.newPage({ offline: true })
  await page.goto(`${host.url}templates/visit-record/`)
  await copied(page)
  const names = await page.evaluate(() => caches.keys())
  expect(names.filter((name) => !name.startsWith(`handbook:${BASE}:`))).toEqual([])
  await host.stop()
  for (const path of ['', 'handbook/goals/', 'handbook/receivables', 'glossary/index.html', 'about/', 'quiz/']) {
    const answer = await page.goto(host.url + path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect(new URL(page.url()).pathname.startsWith(BASE)).toBe(true)
  }
  await page.goto(`${host.url}search/?q=投诉`)
  await page.locator('[data-search-results] li').first().waitFor()
  await page.goto(`${host.url}templates/minutes/`)
  await title(page).waitFor()
  await fillSample(page)
  await saved(page)
  await page.locator('.sheet use').first().waitFor()
  expect((await pdfText((await downloadPdf(page)).bytes)).join('').length).toBeGreaterThan(200)
  // Beside the base there may be something else, of which the worker knows nothing.
  await expect(page.goto(new URL('/other/', host.url).href)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
  await page.context().close()
}, 120_000)
