import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchedBytes } from '../support/fetched-bytes.ts'
import { openKind, PAGE_KINDS, type PageKind } from '../support/page-kinds.ts'
import { DIST, openSite, type PageOptions, requestsOf, type SeenRequest, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const KB = 1000

test('a reading page takes at most 6 kB of JavaScript and 25 kB of HTML and CSS, compressed', async () => {
  const { seen } = await visit(kindNamed('reading page'))
  expect(weigh(seen, isScript)).toBeGreaterThan(0)
  expect(weigh(seen, isScript)).toBeLessThanOrEqual(6 * KB)
  expect(weigh(seen, isText)).toBeGreaterThan(2 * KB)
  expect(weigh(seen, isText)).toBeLessThanOrEqual(25 * KB)
  expect(seen.filter(isFont)).toEqual([])
})

test('the form takes at most 152 kB of JavaScript, and the sheet with its engine 280 kB when it is shown', async () => {
  // Narrow, so that the form stands alone: beside it, the sheet is fetched when the form is there.
  const { page, seen } = await visit(kindNamed('form'), { width: 1000 })
  const first = new Set(seen.filter((request) => isScript(request) && !isWorker(request)).map((request) => request.url))
  await fillSample(page)
  await page.getByRole('tab', { name: '预览' }).click()
  await page.locator('.sheet use').first().waitFor()
  await downloadPdf(page)
  const all = requestsOf(page)
  const engine = all.filter((request) => isScript(request) && !first.has(request.url))
  expect(weigh([...first].map(toRequest), isScript)).toBeGreaterThan(50 * KB)
  expect(weigh([...first].map(toRequest), isScript)).toBeLessThanOrEqual(152 * KB)
  expect(weigh(engine, isScript)).toBeGreaterThan(50 * KB)
  expect(weigh(engine, isScript)).toBeLessThanOrEqual(280 * KB)
})

test('the sample needs at most 420 kB of fonts, and none of them a second time', async () => {
  const { page } = await visit(kindNamed('form'))
  await fillSample(page)
  await downloadPdf(page)
  const fonts = requestsOf(page).filter(isFont)
  expect(fonts.filter(isSlice).length).toBeGreaterThan(0)
  expect(weigh(fonts, isFont)).toBeGreaterThan(50 * KB)
  expect(weigh(fonts, isFont)).toBeLessThanOrEqual(420 * KB)
  await downloadPdf(page)
  expect(requestsOf(page).filter(isSlice)).toEqual(fonts.filter(isSlice))
})

const kindNamed = (name: string): PageKind => {
  const kind = PAGE_KINDS.find((each) => each.name === name)
  if (!kind) throw new Error(`no kind of page is called “${name}”`)
  return kind
}

const visit = async (kind: PageKind, options: PageOptions = {}) => {
  const page = await site.newPage(options)
  await openKind(site, page, kind)
  // What a page fetches when it has nothing else to do counts as its first load too.
  await page.waitForLoadState('networkidle')
  return { page, seen: [...requestsOf(page)] }
}

const toRequest = (url: string): SeenRequest => ({ method: 'GET', url, body: undefined })

const isScript = ({ url }: SeenRequest): boolean => /\.m?js$/.test(new URL(url).pathname)

const isWorker = ({ url }: SeenRequest): boolean => /worker/.test(new URL(url).pathname)

const isText = ({ url }: SeenRequest): boolean => /(\.css|\/)$/.test(new URL(url).pathname)

const isFont = ({ url }: SeenRequest): boolean => new URL(url).pathname.startsWith('/fonts/')

const isSlice = ({ url }: SeenRequest): boolean => url.endsWith('.bin')

const weigh = (requests: readonly SeenRequest[], counts: (request: SeenRequest) => boolean): number =>
  fetchedBytes(DIST, requests.filter(counts))
