import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../src/engine/index.ts'
import { site as config } from '../../src/site.config.ts'
import { textsIn } from '../../src/workspace/texts.ts'
import { template } from '../support/minutes.ts'
import { pdfText, withoutSpace } from '../support/pdf-text.ts'
import { cspViolations, errorsOf, openSite, requestsOf, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const context = { now: template.sampleAt, site: config }
const data = template.withDefaults(template.sample, context)

test('from the chapter to the form to a sheet that holds every field, and nothing leaves the site', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/appendix-3-minutes/`)
  await page.locator('main a[href$="/templates/minutes/"]').first().click()
  await fillSample(page)
  const { name, bytes } = await downloadPdf(page)

  expect(name).toBe(template.fileName(data, context))
  const text = (await pdfText(bytes)).join('')
  const texts = textsIn(template.sample).map((each) => withoutSpace(each.text))
  expect(texts.length).toBeGreaterThan(30)
  expect(texts.filter((each) => !text.includes(each))).toEqual([])
  const source = { template: 'minutes', version: template.version, data: template.sample }
  expect(await readPdf(bytes)).toMatchObject({ ok: true, source })

  const requests = requestsOf(page)
  expect(requests.length).toBeGreaterThan(10)
  expect(requests.filter(({ url }) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([])
  expect(requests.filter(({ method, body }) => method !== 'GET' || body !== undefined)).toEqual([])
  expect(
    requests.filter(({ url }) => texts.some((each) => each.length > 2 && decodeURIComponent(url).includes(each))),
  ).toEqual([])
  expect(cspViolations(page)).toEqual([])
  expect(errorsOf(page)).toEqual([])
})

test('under a base the form finds its engine and its fonts', async () => {
  const kit = await openSite({ base: '/kit/' })
  const page = await kit.newPage()
  await page.goto(`${kit.url}templates/minutes/`)
  await fillSample(page)
  const { bytes } = await downloadPdf(page)
  expect((await pdfText(bytes)).join('')).toContain('栗屿饮品有限公司（虚构）')
  expect(errorsOf(page)).toEqual([])
  await kit.close()
})

test('typed data goes the same way as the sample', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/minutes/`)
  await fillSample(page)
  await page.getByLabel('会议名称').fill('金桔味上市第二次碰头')
  const { bytes } = await downloadPdf(page)
  const text = (await pdfText(bytes)).join('')
  expect(text).toContain('金桔味上市第二次碰头')
  expect(text).not.toContain('金桔味上市项目客户简报会')
})
