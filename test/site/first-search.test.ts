/*
 * What the first search of a visit fetches, from its script to the texts that are shown: the longest query of each kind.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIST, openSite, requestsOf, type Site } from '../support/site.ts'
import { type Expected, QUERIES } from './search-queries.ts'

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
  const paths = new Set(
    requestsOf(page)
      .slice(before)
      .map(({ url }) => decodeURIComponent(new URL(url).pathname)),
  )
  await page.context().close()
  expect([...paths].some((path) => path.endsWith('.pf_index'))).toBe(true)
  return [...paths].reduce((sum, path) => {
    const bytes = readFileSync(join(DIST, path))
    return sum + Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) // Pagefind's files are compressed already.
  }, 0)
}

/** It has the most pieces to be looked up. */
const longest = (all: readonly Expected[]): string =>
  all.map(({ query }) => query).reduce((a, b) => (b.length > a.length ? b : a), '')

test.for([...Map.groupBy(QUERIES, ({ kind }) => kind)].map(([kind, all]) => [kind, longest(all)] as const))(
  '%s: “%s” fetches at most 160 kB',
  async ([, query]) => {
    const bytes = await fetchedFor(query)
    expect(bytes).toBeGreaterThan(80 * KB)
    expect(bytes).toBeLessThanOrEqual(160 * KB)
  },
)
