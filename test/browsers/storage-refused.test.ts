import { expect, test } from 'vitest'
import type { Browser } from './browser.ts'
import { openers } from './openers.ts'
import { hears, press, pressFirst, sees, valueIn } from './person.ts'
import { serveWatched } from './serve-watched.ts'
import { faultsOf } from './watched.ts'

/** Firefox says for itself that it refuses a service worker, though the page has foreseen it. */
const faults = async (browser: Browser): Promise<readonly string[]> =>
  (await faultsOf(browser)).filter((fault) => !fault.includes('Failed to register/update a ServiceWorker'))

const firefox = openers.find(({ name }) => name.startsWith('Firefox'))

test.skipIf(firefox === undefined)(
  'in Firefox with all cookies blocked the form is there, takes what is typed, and says that it isn’t saved',
  async () => {
    const site = await serveWatched()
    const browser = await firefox?.open({ refusesStorage: true })
    if (browser === undefined) return
    try {
      await browser.open(`${site.url}templates/`)
      await hears(browser, '会议纪要')
      expect(await faults(browser)).toEqual([])
      // Last: it asks before it lets go of what isn't saved.
      await browser.open(`${site.url}templates/minutes/`)
      await sees(browser, 'form')
      await pressFirst(browser, '#minutes_title')
      await browser.type('碰头会')
      await hears(browser, '没有保存')
      await hears(browser, '这个浏览器不让网页存东西')
      expect(await valueIn(browser, 'minutes_title')).toBe('碰头会')
      await press(browser, '下载 PDF')
      await hears(browser, '仍要下载草稿')
      expect(await faults(browser)).toEqual([])
    } finally {
      await browser.close()
      await site.close()
    }
  },
)
