/*
 * What differs from browser to browser in how pages look: laws that each of them must keep.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './browser.ts'
import { openers } from './openers.ts'
import { sees } from './person.ts'
import { serveWatched, type WatchedSite } from './serve-watched.ts'

let site: WatchedSite
beforeAll(async () => {
  site = await serveWatched()
})
afterAll(() => site.close())

const PAGES = [
  '',
  'handbook/communication/',
  'templates/',
  'templates/minutes/',
  'glossary/',
  'quiz/',
  'search/?q=会议',
]

// Chromium keeps them in the tests of the site, at more widths.
const others = openers.filter(({ name }) => name !== 'Chromium')

describe.each(others)('in $name', ({ open }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await open({ size: [1300, 900] })
  })
  afterAll(() => browser?.close())

  test('no page scrolls sideways', async () => {
    const wide: string[] = []
    for (const page of PAGES) {
      await browser.open(site.url + page)
      await sees(browser, page.startsWith('templates/m') ? 'form' : 'main')
      const [needed, given] = await browser.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return [scrollWidth, clientWidth] as const
      })
      if (needed > given) wide.push(`${page}: ${needed} > ${given}`)
    }
    expect(wide).toEqual([])
  })

  test('a list that opens is as high as the field beside it, and on the same ground', async () => {
    await browser.open(`${site.url}templates/minutes/`)
    await sees(browser, '#minutes_version')
    const [list, field] = await browser.run(() =>
      ['minutes_meetingType', 'minutes_version'].map((id) => {
        const control = document.getElementById(id) as HTMLElement
        return [control.tagName, control.offsetHeight, getComputedStyle(control).backgroundColor] as const
      }),
    )
    expect(list?.[0]).toBe('SELECT')
    expect(field?.[0]).toBe('INPUT')
    expect(list?.slice(1)).toEqual(field?.slice(1))
  })
})
