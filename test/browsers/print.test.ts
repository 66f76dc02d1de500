/*
 * What Firefox puts on paper: Chromium's own is held in the tests of the site.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../support/pdf-text.ts'
import type { Browser } from './browser.ts'
import { openers } from './openers.ts'
import { hears, press, sees } from './person.ts'
import { serveWatched, type WatchedSite } from './serve-watched.ts'

const firefox = openers.find(({ name }) => name.startsWith('Firefox'))

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\u2E80-\u2FDF]/gu, '')

/** Some characters come as radicals that look the same. */
const isOn = (page: string, text: string): boolean =>
  new RegExp(
    [...lettersOf(text)].map((one) => (/\p{Script=Han}/u.test(one) ? `[${one}\u2E80-\u2FDF]` : one)).join(''),
    'u',
  ).test(page)

describe.skipIf(firefox === undefined)('printed by Firefox', () => {
  let site: WatchedSite
  let browser: Browser
  beforeAll(async () => {
    site = await serveWatched()
    browser = (await firefox?.open()) as Browser // Skipped where there is none.
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const printed = async (): Promise<readonly string[]> =>
    (await pdfText((await browser.print?.()) ?? new Uint8Array())).map(lettersOf)

  test('a form is its sheet, page by page, and nothing of the form', async () => {
    await browser.open(`${site.url}templates/minutes/`)
    await sees(browser, 'form')
    await press(browser, '更多')
    await press(browser, '填入示例')
    await hears(browser, '已填入示例。')
    await sees(browser, '.sheet svg')
    await hears(browser, '共 2 页')
    // Its letters are outlines: no text of the page around it is on the paper.
    await expect.poll(printed, { timeout: 20_000, interval: 1000 }).toEqual(['', ''])
  })

  test('a chart is whole: every box and, on each of its pages, every lane', async () => {
    await browser.open(`${site.url}handbook/appendix-9-service-flow/`)
    const { boxes, lanes } = await browser.run(() => {
      // Of a font that isn't the first of its file Firefox writes what looks right, but can't be read.
      document.documentElement.lang = 'ja'
      document.documentElement.style.setProperty('--sans', "'Noto Sans CJK JP', sans-serif")
      const texts = (all: Iterable<Element>): string => [...all].map((one) => one.textContent).join('')
      return {
        boxes: [...document.querySelectorAll('figure .wide [id^=diagram-] > :is(a, g)')].map((box) =>
          texts(box.querySelectorAll('text')),
        ),
        lanes: [...document.querySelectorAll('figure .wide .lane-name')].map((lane) => lane.textContent ?? ''),
      }
    })
    expect(boxes.length).toBeGreaterThan(4)
    const pages = await printed()
    const boxesOn = pages.map((page) => boxes.filter((box) => isOn(page, box)))
    expect(boxes.filter((box) => !boxesOn.flat().includes(box))).toEqual([])
    const charted = pages.filter((_, at) => (boxesOn[at]?.length ?? 0) > 2)
    expect(charted.length).toBeGreaterThan(0)
    expect(charted.flatMap((page) => lanes.filter((lane) => !isOn(page, lane)))).toEqual([])
  })
})
