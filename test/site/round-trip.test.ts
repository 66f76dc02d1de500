import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { choose, expectSound, pdf } from '../support/in-out.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const templates = await loadTemplates()

test.for(templates.map(({ id, sampleAt }) => ({ id, sampleAt })))(
  '$id: filled in, downloaded, opened elsewhere and downloaded again, the PDF is the same to the byte',
  async ({ id, sampleAt }) => {
    const open = async () => {
      const page = await site.newPage()
      await page.clock.setFixedTime(`${sampleAt.replace(' ', 'T')}:00+08:00`)
      await page.goto(`${site.url}templates/${id}/`)
      await page.locator('form').waitFor()
      return page
    }
    const first = await open()
    await fillSample(first)
    const sent = await downloadPdf(first)
    const second = await open()
    await choose(second, '打开 PDF 继续编辑', pdf(sent.bytes))
    await second.getByText('可以接着填').waitFor()
    const again = await downloadPdf(second)
    expect(again.name).toBe(sent.name)
    expect(again.bytes.length).toBe(sent.bytes.length)
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(sent.bytes))).toBe(0)
    for (const page of [first, second]) {
      expectSound(page)
      expect(requestsOf(page).filter(({ url }) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([])
      await page.context().close()
    }
  },
)
