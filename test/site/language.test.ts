import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributeValues, builtPages, visibleText } from '../../src/build/built-pages.ts'
import { openKind, PAGE_KINDS } from '../support/page-kinds.ts'
import { DIST, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Words that people of this trade write in Latin letters, and names of keys and numbers. */
const ALLOWED = new Set([
  'AE',
  'PDF',
  'Word',
  // Browsers.
  'Chrome',
  'Edge',
  'Firefox',
  'Safari',
  'Chromium',
  'QQ',
  'Windows',
  'http',
  'CSV',
  'JavaScript',
  'Ctrl',
  'Esc',
  'Tab',
  'Enter',
  'LY',
  'HYJY',
  'brief',
  // The four lines of a brief, which the trade calls by these names.
  'GET',
  'WHO',
  'TO',
  'BY',
])

/** The sample of pinyin that search gives. */
const PINYIN = /\bhyjy\b/g

/** Attributes that are shown or read out. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']

test('around the chapters no page that is built shows or speaks an English word', () => {
  for (const { path, html } of builtPages(DIST)) {
    // A chapter itself may quote what a foreign client calls things.
    const frame = html.replace(/<article\b[\s\S]*?<\/article>/g, ' ')
    const spoken = SPOKEN.flatMap((name) => attributeValues(html, name))
    expect(englishIn(`${visibleText(frame)} ${spoken.join(' ')}`), path).toEqual([])
  }
})

test.for(PAGE_KINDS)('$name: nothing that scripts add shows or speaks English', async (kind) => {
  const page = await site.newPage()
  await openKind(site, page, kind)
  const words = await page.evaluate((names) => {
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    )
    for (const chapter of document.querySelectorAll('article')) chapter.remove()
    return `${document.body.innerText} ${spoken.join(' ')} ${document.title}`
  }, SPOKEN)
  expect(englishIn(words)).toEqual([])
})

test('an English word among Chinese is found', () => {
  expect(englishIn('下载 PDF，然后 click 这里，见 LY-2612-003 与 https://example.com/help')).toEqual(['click'])
})

/** Latin words of two letters and more; addresses left aside. */
const englishIn = (text: string): readonly string[] => {
  const prose = text.replace(/https?:\/\/\S+|\S+@\S+/g, ' ').replace(PINYIN, ' ')
  const words = prose.match(/(?<![\p{L}\d])[A-Za-z][A-Za-z'’]+(?![\p{L}\d])/gu) ?? []
  return [...new Set(words)].filter((word) => !ALLOWED.has(word))
}
