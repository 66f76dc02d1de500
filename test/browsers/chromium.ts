import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../support/chromium.ts'
import type { Browser, BrowserOptions } from './browser.ts'
import { callOf } from './call-of.ts'

/** Starts Chromium, by Playwright. */
export const openChromium = async ({ size: [width, height] = [1440, 900] }: BrowserOptions = {}): Promise<Browser> => {
  const downloads = mkdtempSync(join(tmpdir(), 'chromium-'))
  const browser = await chromium.launch({ executablePath: await findChromium() })
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())))
  return {
    name: `Chromium ${browser.version()}`,
    downloads,
    errors,
    open: async (url) => void (await page.goto(url)),
    run: (act, ...given) => page.evaluate(callOf(act, given)),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
