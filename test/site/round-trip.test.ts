import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { choose, expectSound, pdf } from '../support/in-out.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
let elsewhere: Page // One browser for all, as a colleague's that many sheets are sent to.
beforeAll(async () => {
  site = await openSite()
  elsewhere = await site.newPage()
})
afterAll(() => site.close())

const templates = await loadTemplates()

test.for(templates.map(({ id, sampleAt }) => ({ id, sampleAt })))(
  '$id: filled in, downloaded, opened elsewhere and downloaded again, the PDF is the same to the byte',
  async ({ id, sampleAt }) => {
    const open = async (page: Page) => {
      await page.clock.setFixedTime(`${sampleAt.replace(' ', 'T')}:00+08:00`)
      await page.goto(`${site.url}templates/${id}/`)
      await page.locator('form').waitFor()
    }
    const here = await site.newPage()
    await open(here)
    await fillSample(here)
    const sent = await downloadPdf(here)
    await open(elsewhere)
    await choose(elsewhere, '打开 PDF 继续编辑', pdf(sent.bytes))
    await elsewhere.getByText('可以接着填').waitFor()
    const again = await downloadPdf(elsewhere)
    expect(again.name).toBe(sent.name)
    expect(again.bytes.length).toBe(sent.bytes.length)
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(sent.bytes))).toBe(0)
    for (const page of [here, elsewhere]) {
      expectSound(page)
      expect(requestsOf(page).filter(({ url }) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([])
    }
    await here.context().close()
  },
)
