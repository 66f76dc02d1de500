import type { Browser, BrowserOptions } from './browser.ts'
import { openChromium } from './chromium.ts'
import { WANTED } from './find-browsers.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

/** A browser that can be opened here. */
export interface Opener {
  readonly name: string
  readonly open: (options?: BrowserOptions) => Promise<Browser>
}

const missing = (process.env['BROWSERS_MISSING'] ?? '').split(',')

/** All browsers there are; those that can't be had are left out, and the run says so. */
export const openers: readonly Opener[] = [
  { name: 'Chromium', open: openChromium },
  { name: WANTED.firefox.name, open: openFirefox },
  { name: WANTED.webkit.name, open: openWebKit },
].filter(({ name }) => !missing.includes(name))
