import { expect, test } from 'vitest'
import { checkLinks } from '../../../src/build/check-links.ts'
import { BASE, BASE_DIST, DIST, openSite } from '../../support/site.ts'

test('every link and anchor leads somewhere, and there are as many as without a base', () => {
  const { broken, checked } = checkLinks(BASE_DIST, BASE)
  expect(broken).toEqual([])
  expect(checked).toBe(checkLinks(DIST, '/').checked)
})

test('results of a search lead to pages under the base', async () => {
  const based = await openSite({ base: BASE })
  const page = await based.newPage()
  await page.goto(`${based.url}search/?q=hyjy`)
  await page.locator('[data-search-results] li a').first().click()
  await page.waitForURL('**/kit/handbook/appendix-3-minutes/')
  await based.close()
})
