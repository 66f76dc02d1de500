/*
 * What the first search of a visit fetches, from its script to the texts that are shown: the longest query of each kind.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchedBytes } from '../support/fetched-bytes.ts'
import { DIST, openSite, requestsOf, type Site } from '../support/site.ts'
import { longestOfEachKind } from './search-queries.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const DIALOG = 'dialog[data-search]'
const KB = 1000

/** Asks in the dialog of a page that has fetched nothing of search yet. @returns Bytes of what came for it, as a host would send it. */
const fetchedFor = async (query: string): Promise<number> => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/communication/`, { waitUntil: 'networkidle' })
  const before = requestsOf(page).length
  await page.keyboard.press('Control+k')
  await page.locator(`${DIALOG} input`).fill(query)
  await page
    .locator(`${DIALOG} [role=status]`)
    .getByText(/找到|没有/)
    .waitFor()
  const seen = requestsOf(page).slice(before)
  await page.context().close()
  expect(seen.some(({ url }) => url.endsWith('.pf_index'))).toBe(true)
  return fetchedBytes(DIST, seen)
}

test.for(longestOfEachKind().map(({ kind, query }) => [kind, query] as const))(
  '%s: “%s” fetches at most 160 kB',
  async ([, query]) => {
    const bytes = await fetchedFor(query)
    expect(bytes).toBeGreaterThan(80 * KB)
    expect(bytes).toBeLessThanOrEqual(160 * KB)
  },
)
