/*
 * Firefox by WebDriver BiDi, which it speaks by itself: the distribution packs no geckodriver.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KeyInput, launch } from 'puppeteer-core'
import { pathOf } from '../support/install.ts'
import type { Browser, BrowserOptions } from './browser.ts'
import { callOf } from './call-of.ts'

/** Of `network.cookie.cookieBehavior`: no cookie and no storage for anybody. */
const REFUSE_ALL = 2

/** Starts Firefox. */
export const openFirefox = async ({
  size: [width, height] = [1440, 900],
  refusesStorage = false,
}: BrowserOptions = {}): Promise<Browser> => {
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-'))
  const browser = await launch({
    browser: 'firefox',
    executablePath: pathOf('firefox-esr') ?? 'firefox-esr',
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
      'intl.accept_languages': 'zh-CN',
      'pdfjs.disabled': true,
      ...(refusesStorage ? { 'network.cookie.cookieBehavior': REFUSE_ALL } : {}),
    },
  })
  const [page = await browser.newPage()] = await browser.pages()
  await page.setViewport({ width, height })
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  return {
    name: (await browser.version()).replace('/', ' '),
    downloads,
    errors,
    open: async (url) => void (await page.goto(url)),
    run: async (act, ...given) => (await page.evaluate(callOf(act, given))) as Awaited<ReturnType<typeof act>>,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      const held = keys.split('+') as KeyInput[] // The names are the same as the DOM's.
      const last = held.pop()
      for (const key of held) await page.keyboard.down(key)
      if (last !== undefined) await page.keyboard.press(last)
      for (const key of held.reverse()) await page.keyboard.up(key)
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: () => page.pdf({ format: 'a4', preferCSSPageSize: true }),
    close: async () => {
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
  }
}
