import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributeValues } from '../../src/build/built-pages.ts'
import { templateIds } from '../../src/build/load-templates.ts'
import { DIST, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.for(templateIds())('%s: until the form is there nothing can be sent, and the blank sheet is offered', (id) => {
  const html = readFileSync(join(DIST, 'templates', id, 'index.html'), 'utf8')
  const main = /<main\b[\s\S]*<\/main>/i.exec(html)?.[0] ?? ''
  expect(main).not.toMatch(/<(form|input|textarea|select)\b/i)
  expect(html).toContain("form-action 'none'")
  const links = attributeValues(main, 'href')
  expect(links).toEqual(expect.arrayContaining([`/templates/${id}/blank.pdf`, `/templates/${id}/sample.pdf`]))
})

test.for([
  ['without JavaScript', { javaScriptEnabled: false }, /没有打开它/],
  ['whose scripts don’t arrive', {}, /正在打开/],
] as const)('a page %s shows the way to the blank sheet above everything else', async ([name, options, sentence]) => {
  const page = await site.newPage(options)
  if (name.startsWith('whose')) await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.url}templates/minutes/`)
  await page.locator('.opening').getByText(sentence).first().waitFor()
  const link = page.getByRole('link', { name: '下载空白表' })
  expect(await link.getAttribute('href')).toBe('/templates/minutes/blank.pdf')
  expect(await link.isVisible()).toBe(true)
  await page.context().close()
})

test('who presses Enter while a page is still opening sends nothing', async () => {
  const page = await site.newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.url}templates/minutes/`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).search).toBe('')
})
