import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Schema } from '../../src/templates/define-template.ts'
import { template } from '../../src/templates/minutes/index.ts'
import { openForm, saved, title } from '../support/form.ts'
import { choose, dataIn, envelope, expectSound } from '../support/in-out.ts'
import { pdfText, withoutSpace } from '../support/pdf-text.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const HOSTILE = '<img src="/hit" onerror="window.hit=1"><script>window.hit=1</script>\u202egpj.exe'

/** Data with the text in every field that takes any. */
const everywhere = (schema: Schema): unknown => {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, field]) => [key, everywhere(field)]))
    case 'array':
      return schema.items ? [everywhere(schema.items)] : []
    case 'string':
      return schema.enum?.[0] ?? HOSTILE
    default:
      return undefined
  }
}

test('HTML in every field is text everywhere: form, sheet, PDF, list, names of files', async () => {
  const page = await openForm(site)
  const file = Buffer.from(envelope(everywhere(template.schema)))
  await choose(page, '导入草稿', { name: `${HOSTILE}.json`, mimeType: 'application/json', buffer: file })
  await expect.poll(() => title(page).inputValue()).toContain('<img')
  await saved(page)
  await page.locator('.sheet use').first().waitFor()
  await page.getByRole('button', { name: '下载 PDF' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '仍要下载草稿' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^会议纪要[^\\/:*?"<>|\p{Cc}\p{Cf}]*\.pdf$/u)
  const bytes = new Uint8Array(await readFile(await download.path()))
  const printed = withoutSpace((await pdfText(bytes)).join(''))
  expect(printed.split(withoutSpace('<img src="/hit" onerror="window.hit=1">')).length).toBeGreaterThan(15)
  expect(JSON.stringify(await dataIn(bytes))).toContain('onerror')
  await page.goto(`${site.url}templates/#drafts`)
  await page.locator('.drafts-list').getByText('<img src="/hit"').first().waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined()
  expect(await page.locator('img[src="/hit"]').count()).toBe(0)
  expect(requestsOf(page).filter(({ url }) => url.includes('hit'))).toEqual([])
  expectSound(page)
})

test('a page’s address can’t bring anything in by its query', async () => {
  const page = await site.newPage()
  await page.goto(
    `${site.url}templates/minutes/?draft=${encodeURIComponent(HOSTILE)}&new=${encodeURIComponent(HOSTILE)}`,
  )
  await title(page).waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined()
  expectSound(page)
})
