/*
 * Whatever comes in and is too much is answered with a sentence of its own, and the page goes on answering meanwhile.
 * Asserted by the processor's time of the page's own thread, which a busy machine lengthens little; `npm run bench --
 * excess` measures seconds and megabytes.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXCESSES } from '../support/excess.ts'
import { errorsOf, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Seconds of the page's own thread: most take a tenth. Each of these files once took from two to sixty. */
const PAGE = 1.5

test.for(EXCESSES)('$way of too much ($kind) is answered: $said', async ({ said, begin }) => {
  const { page, bring } = await begin(site)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const found = metrics.find(({ name }) => name === 'TaskDuration')?.value
    if (found === undefined) throw new Error('The browser doesn’t say how long the page worked.')
    return found
  }
  const before = await spent()
  await bring()
  await page.getByText(said).first().waitFor()
  expect((await spent()) - before).toBeLessThan(PAGE)
  expect(errorsOf(page)).toEqual([])
  await page.context().close()
})
