/*
 * How much memory a tab's process holds, as the system counts it: what a page may not measure of itself without headers
 * that would shut out everything else.
 */
import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'

/** The largest amount since the watch began, in bytes, and the amount before. */
export interface Watched {
  readonly before: number
  readonly peak: number
}

/** A watch over a tab. */
export interface MemoryWatch {
  readonly end: () => Promise<Watched>
}

/** Milliseconds between two looks. */
const EVERY = 100

/** Watches the renderers of a page's browser, which should have no other page; the largest is the page's. */
export const watchMemory = async (page: Page): Promise<MemoryWatch> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser that can be asked.')
  const session = await browser.newBrowserCDPSession()
  const look = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentBytes(id)))
  }
  const before = await look()
  let peak = before
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      peak = Math.max(peak, await look())
    })
  }, EVERY)
  return {
    end: async () => {
      clearInterval(timer)
      await looking
      await session.detach()
      return { before, peak }
    },
  }
}

// Gone between the list and the look: it holds nothing any more.
const residentBytes = (id: number): number => {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })) * 1024
  } catch {
    return 0
  }
}
