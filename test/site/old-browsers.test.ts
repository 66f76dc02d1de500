import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { templateIds } from '../../src/build/load-templates.ts'
import { FLOOR } from '../../src/floor.ts'
import { compatData } from '../floor/compat.ts'
import { makeOld, missingIn } from '../floor/take-away.ts'
import { findOldChromium } from '../support/old-chromium.ts'
import { pdfText } from '../support/pdf-text.ts'
import { cspViolations, errorsOf, openSite, type Site } from '../support/site.ts'
import { walkBeside } from '../support/walk-beside.ts'
import { walkForm } from '../support/walk-form.ts'

// A name that isn't this machine's own, without https: as in an office network.
let site: Site
beforeAll(async () => {
  site = await openSite({ isInsecure: true })
})
afterAll(() => site.close())

const data = compatData()
const { chrome, firefox, safari } = FLOOR
const SETS = [{ chrome }, { firefox }, { safari }].map((versions) => missingIn(versions, data))
const PATIENCE = 400_000
const TEMPLATES = templateIds()

describe('over plain http, without what Chromium 109, Firefox 115 or Safari 16.4 hasn’t', () => {
  test('every form opens, is saved, found again, and becomes a PDF', { timeout: PATIENCE }, async () => {
    // What is missing in one of them is missing here: 22 forms once, not three times.
    const missing = [...new Set(SETS.flat())]
    expect(missing).toEqual(
      expect.arrayContaining(['Map.groupBy', 'Promise.withResolvers', 'Set.union', 'Array.toSorted']),
    )
    const [page] = await walkAll(site, (made) => makeOld(made.context(), missing))
    if (page !== undefined) await walkBeside(page, site.url)
    expect(page && faultsOn(page)).toEqual([])
    expect(await page?.evaluate(() => [isSecureContext, 'withResolvers' in Promise])).toEqual([false, false])
  })

  test.each(SETS.map((missing, index) => [['Chromium', 'Firefox', 'Safari'][index], missing] as const))(
    'the minutes go their way without %s’s set alone',
    { timeout: PATIENCE },
    async (_, missing) => {
      const page = await site.newPage()
      await makeOld(page.context(), missing)
      await walkForm(page, site.url, 'minutes')
      expect(faultsOn(page)).toEqual([])
    },
  )
})

test('in a real Chromium 109, over plain http, every form goes its way', { timeout: PATIENCE }, async (context) => {
  const chromium = await findOldChromium()
  if (chromium === undefined) return context.skip()
  const old = await openSite({ isInsecure: true, chromium })
  try {
    const [page] = await walkAll(old, async () => {})
    if (page !== undefined) await walkBeside(page, old.url)
    expect(page && faultsOn(page)).toEqual([])
    await expectFoldsOpenOnPaper(old)
    expect(page?.context().browser()?.version()).toMatch(/^109\./)
  } finally {
    await old.close()
  }
})

test('an even older browser is told what is needed before anything is typed', async () => {
  const page = await site.newPage()
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'findLast')
  })
  await page.goto(`${site.url}templates/minutes/`, { waitUntil: 'commit' })
  await page.getByText('这个浏览器太旧').waitFor()
  expect(await page.locator('#too-old').innerText()).toContain(`Chrome ${FLOOR.chrome}`)
})

/** Chromium knows `::details-content` since version 131. */
const expectFoldsOpenOnPaper = async (on: Site): Promise<void> => {
  const page = await on.newPage()
  await page.goto(`${on.url}handbook/start-here/`, { waitUntil: 'load' })
  expect(await page.evaluate(() => CSS.supports('selector(::details-content)'))).toBe(false)
  // The header of the folded table; some characters come as radicals that look the same.
  const paper = (await pdfText(new Uint8Array(await page.pdf()))).join('').replace(/\s/g, '').normalize('NFKC')
  expect(paper).toContain('一份纪要退回来改的不超过2处')
  expect(await page.locator('details[data-fold][open]').count()).toBe(0)
  await page.context().close()
}

// Two at a time, as there are cores.
const walkAll = async (on: Site, prepare: (page: Page) => Promise<void>): Promise<readonly Page[]> =>
  Promise.all(
    [0, 1].map(async (half) => {
      const page = await on.newPage()
      await prepare(page)
      for (const template of TEMPLATES.filter((_, index) => index % 2 === half)) await walkForm(page, on.url, template)
      expect(faultsOn(page)).toEqual([])
      return page
    }),
  )

const faultsOn = (page: Page): readonly string[] => [
  ...errorsOf(page).filter((error) => !IS_ITS_OWN.test(error)),
  ...cspViolations(page),
]

// The browser’s own word: that a header means nothing without https, that popovers were still to come in 2023.
const IS_ITS_OWN = /Cross-Origin-Opener-Policy|Found a 'popover' attribute/
