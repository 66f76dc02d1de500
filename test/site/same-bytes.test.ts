/*
 * The sheet that the browser makes is the sheet that `npm run fill` makes, to the byte: with slices of the font that
 * came over the network and with the whole font from its package.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { setInNode } from '../../src/build/set-sheet.ts'
import { site as config } from '../../src/site.config.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const NOW = '2026-11-24 09:40'

// The engine is one for all: three sheets tell as much as thirty, in a tenth of the time.
const all = await loadTemplates()
const some = [...new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])].filter((one) => one !== undefined)

test.each(some.map((template) => [template.id, template] as const))('%s: the same bytes', async (id, template) => {
  const page = await site.newPage()
  await page.clock.setFixedTime(new Date(`${NOW.replace(' ', 'T')}:00+08:00`))
  await page.goto(`${site.url}templates/${id}/`)
  await fillSample(page)
  const { bytes } = await downloadPdf(page)
  const source = { template: id, version: template.version, data: template.sample }
  const document = template.toDocument(template.sample, { now: NOW, site: config })
  const inNode = await setInNode(document, { source, createdAt: NOW })
  expect(Buffer.compare(bytes, inNode.bytes)).toBe(0)
  expect(bytes.length).toBeGreaterThan(20_000)
  await page.context().close()
})
