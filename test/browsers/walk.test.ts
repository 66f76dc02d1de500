import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './browser.ts'
import { openers } from './openers.ts'
import { serveWatched, type WatchedSite } from './serve-watched.ts'
import { walk } from './walk.ts'
import { faultsOf } from './watched.ts'

let site: WatchedSite
beforeAll(async () => {
  site = await serveWatched()
})
afterAll(() => site.close())

describe.each(openers)('in $name', ({ open }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser?.close())

  test('a sheet is found, filled in, made, copied, left and opened again, with no error and no refusal', async () => {
    await walk(browser, site.url)
    expect(await faultsOf(browser)).toEqual([])
  })

  test('an error and a refusal by the policy would have been seen', async () => {
    await browser.run(() => {
      console.error('canary')
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.head.append(script)
    })
    const faults = await faultsOf(browser)
    expect(faults.some((fault) => fault.includes('canary'))).toBe(true)
    expect(faults.some((fault) => fault.startsWith('policy: script-src'))).toBe(true)
  })
})
