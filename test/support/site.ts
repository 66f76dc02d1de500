/*
 * The built site, served with its production headers and opened in a Chromium; for the tests in test/site.
 */
import { resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serve } from '../../src/build/serve.ts'
import { findChromium } from './chromium.ts'

/** Where the test run puts the site; `SITE_DIST` names one that stands already. */
export const DIST = resolve(process.env['SITE_DIST'] ?? 'dist')

/** The base of the second build, with which every address is tried away from the root. */
export const BASE = '/kit/'

/** Where the build for `BASE` stands. */
export const BASE_DIST = resolve(process.env['SITE_BASE_DIST'] ?? 'test/out/dist-base')

/** A page as a reader may open it. */
export interface PageOptions {
  /** @default 1440 */
  readonly width?: number
  /** @default 900 */
  readonly height?: number
  /** What the system prefers. @default 'light' */
  readonly theme?: 'light' | 'dark'
  /** @default true */
  readonly javaScriptEnabled?: boolean
  /** @default true */
  readonly acceptDownloads?: boolean
  /** What the browser says of itself, where it is to be another. */
  readonly userAgent?: string
  /** Whether the service worker may work: then requests are its own, and not seen. @default false */
  readonly offline?: boolean
}

/** The site, open. */
export interface Site {
  /** With a closing slash. */
  readonly url: string
  /** A page of its own: no storage, cookies or cache are shared with another. */
  readonly newPage: (options?: PageOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** A request that a page made, its workers' included. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly body: string | undefined
}

interface Seen {
  readonly violations: string[]
  readonly requests: SeenRequest[]
  readonly errors: string[]
}

const seen = new WeakMap<Page, Seen>()

interface SiteOptions {
  /** Takes the build for that base, which is `BASE`. */
  readonly base?: typeof BASE
  /** A build of the test's own. */
  readonly folder?: string
  /** Opens it under a name that is neither https nor this machine's own, as in an office network. */
  readonly isInsecure?: boolean
  /** Another browser than the one that was found. */
  readonly chromium?: string
}

/** Serves the build and starts a browser. */
export const openSite = async ({ base, folder, isInsecure, chromium: path }: SiteOptions = {}): Promise<Site> => {
  const served = await serve({ folder: folder ?? (base ? BASE_DIST : DIST), base: base ?? '/' })
  const browser = await launch(path)
  return {
    url: isInsecure ? served.url.replace('localhost', OFFICE) : served.url,
    newPage: (options = {}) => openPage(browser, options),
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

/** What the browser refused on this page by its Content-Security-Policy, from its first byte on; grows as it goes. */
export const cspViolations = (page: Page): readonly string[] => seenOn(page).violations

/** Every request since the page was made, whoever on the page made it; grows as it goes. */
export const requestsOf = (page: Page): readonly SeenRequest[] => seenOn(page).requests

/** Uncaught errors and messages on the console's error level; grows as it goes. */
export const errorsOf = (page: Page): readonly string[] => seenOn(page).errors

const seenOn = (page: Page): Seen => {
  const found = seen.get(page)
  if (!found) throw new Error('This page was not made by openSite().newPage().')
  return found
}

/** Leads to this machine, without a browser's knowing. */
const OFFICE = 'handbook.test'

const launch = async (path?: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path ?? (await findChromium()),
    // Playwright turns the sandbox off by default, which root and containers need; it opens our own files only.
    args: [
      `--host-resolver-rules=MAP ${OFFICE} 127.0.0.1`,
      // A script that a test has rewritten comes from nowhere, to which this machine would be closed.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessForWorkers,BlockInsecurePrivateNetworkRequests',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-first-run',
    ],
  })

const openPage = async (browser: Browser, options: PageOptions): Promise<Page> => {
  const {
    width = 1440,
    height = 900,
    theme = 'light',
    javaScriptEnabled = true,
    acceptDownloads = true,
    offline = false,
  } = options
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled,
    acceptDownloads,
    serviceWorkers: offline ? 'allow' : 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...(options.userAgent !== undefined && { userAgent: options.userAgent }),
  }
  const context = await browser.newContext(settings)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  watch(page)
  return page
}

const watch = (page: Page): void => {
  const record: Seen = { violations: [], requests: [], errors: [] }
  seen.set(page, record)
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) record.violations.push(message.text())
    if (message.type() === 'error') record.errors.push(message.text())
  })
  page.on('pageerror', (error) => record.errors.push(String(error)))
  page.context().on('request', (request) => {
    record.requests.push({ method: request.method(), url: request.url(), body: request.postData() ?? undefined })
  })
}
