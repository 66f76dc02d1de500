import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtPages } from '../../src/build/built-pages.ts'
import { expectAccessible } from '../support/axe.ts'
import { expectSoundLines } from '../support/line-laws.ts'
import { PAGE_KINDS } from '../support/page-kinds.ts'
import { DIST, openSite, type Site } from '../support/site.ts'

/*
 * Every page of the site that axe.test.ts doesn't look at in all widths: chapters and forms differ in what is on them.
 */
let site: Site
let page: Page
beforeAll(async () => {
  site = await openSite()
  page = await site.newPage() // One for all: what they share is fetched once.
})
afterAll(() => site.close())

const looked = new Set(PAGE_KINDS.map(({ path }) => `/${path.split(/[?#]/)[0]}`))
const paths = builtPages(DIST)
  .map(({ path }) => path)
  .filter((path) => path.endsWith('/') && !looked.has(path))

test('these are the chapters and the forms', () => {
  expect(paths.filter((path) => path.startsWith('/handbook/')).length).toBeGreaterThan(25)
  expect(paths.filter((path) => path.startsWith('/templates/')).length).toBeGreaterThan(20)
})

test.for(paths)('%s: axe finds nothing, and no line of a phone begins with a closing mark', async (path) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(site.url + path.slice(1), { waitUntil: 'load' })
  const isForm = /^\/templates\/./.test(path)
  await page
    .locator(isForm ? 'form input, form textarea' : 'h1')
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.setViewportSize({ width: 375, height: 900 })
  await expectSoundLines(page)
})
