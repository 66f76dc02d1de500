import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfText } from '../support/pdf-text.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Chromium writes some characters into its PDF as radicals that look the same, 户 as ⼾: each may stand for any. */
const find = (text: string): RegExp =>
  new RegExp(
    [...lettersOf(text)].map((one) => (/\p{Script=Han}/u.test(one) ? `[${one}\\u2E80-\\u2FDF]` : one)).join(''),
    'u',
  )

// A dash may be a radical, too, and says nothing of what is cut.
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\u2E80-\u2FDF]/gu, '')

const onPaper = async (page: Page): Promise<readonly string[]> =>
  (await pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).map(lettersOf)

/** The words in the boxes of the page's drawing, box by box, and the names of its lanes. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const texts = (all: Iterable<Element>): string => [...all].map((one) => one.textContent).join('')
    const boxes = document.querySelectorAll('figure .wide [id^=diagram-] > :is(a, g)')
    return {
      boxes: [...boxes].map((box) => texts(box.querySelectorAll('text'))),
      lanes: [...document.querySelectorAll('figure .wide .lane-name')].map((lane) => lane.textContent ?? ''),
    }
  })

/** Every chapter with a chart. */
const CHARTS = readdirSync('content/handbook', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx') && /<Diagram\b/.test(readFileSync(`content/handbook/${file}`, 'utf8')))
  .map((file) => file.replace(/^.*[/\\]|\.mdx$/g, ''))

test('there are charts to be held', () => {
  expect(CHARTS.length).toBeGreaterThanOrEqual(10)
  expect(CHARTS).toEqual(expect.arrayContaining(['appendix-9-service-flow', 'org-structure', 'receivables']))
})

test.for(CHARTS)('on paper the chart of %s breaks between its boxes, each page naming the lanes', async (chapter) => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/${chapter}/`)
  const { boxes, lanes } = await drawn(page)
  expect(boxes.length).toBeGreaterThan(4)
  const pages = await onPaper(page)
  const boxesOn = pages.map((text) => boxes.filter((box) => find(box).test(text)))
  expect(boxes.filter((box) => !boxesOn.flat().includes(box))).toEqual([])
  // The text beside the chart speaks of a box or two.
  const charted = pages.filter((_, number) => (boxesOn[number]?.length ?? 0) > 2)
  expect(charted.length).toBeGreaterThan(0)
  expect(charted.flatMap((text) => lanes.filter((lane) => !find(lane).test(text)))).toEqual([])
  await page.context().close()
})

test('a chart begins on the page where it is spoken of', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/appendix-9-service-flow/`)
  const [first = ''] = await onPaper(page)
  expect(first).toMatch(find('附件九'))
  expect(first).toMatch(find('客户提出需求'))
})
