import type { Page } from 'playwright-core'

/** Watches a page from its first byte on for things that move. To be called before it is opened. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      // TypeScript's DOM doesn't know layout shifts; `value` is theirs. Those that follow a stroke count too.
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** How far things have moved on the page that is open, shift by shift. */
export const shiftsOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'shifts') as readonly number[])
