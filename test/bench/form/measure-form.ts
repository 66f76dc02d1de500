/*
 * The form of the minutes in a Chromium over the built site, with its production headers.
 */
import type { Page } from 'playwright-core'
import { template } from '../../../src/templates/minutes/index.ts'
import type { PageOptions, Site } from '../../support/site.ts'
import { fillSample } from '../../support/workspace.ts'
import { minutesWith } from '../minutes.ts'
import { type Watched, watchPaint } from './watch-paint.ts'

/** What was measured, in milliseconds. */
export interface FormMeasured {
  /** From the click that puts the data into the form to the paint with all rows. */
  readonly mount: number
  readonly key: readonly number[]
  readonly sheet: readonly number[]
}

/** Keys that are typed, and how long a quick hand waits between two. */
const KEYS = 60
const GAP = 120

/** Types into a row in the middle of the table. @throws when the form doesn't come to stand. */
export const measureForm = async (site: Site, rows: number, options: PageOptions): Promise<FormMeasured> => {
  const page = await site.newPage(options)
  page.setDefaultTimeout(60_000)
  await page.goto(`${site.url}templates/minutes/`)
  await page.locator('form').waitFor()
  await fillSample(page)
  if (options.width === undefined || options.width > 1100) await page.locator('.sheet svg').first().waitFor()
  await page.evaluate(watchPaint)
  await putIn(page, minutesWith(rows))
  await page.locator(`[id="minutes_actions_${rows - 1}_action"]`).waitFor()
  const mount = (await watchedOn(page)).clicks.at(-1) ?? Number.NaN
  await page.waitForTimeout(1500) // the sheet is drawn, the draft saved, characters looked up
  await page.locator(`[id="minutes_actions_${Math.floor(rows / 2)}_action"]`).focus()
  await page.waitForTimeout(500)
  for (let index = 0; index < KEYS; index += 1) {
    await page.keyboard.press(index % 3 === 2 ? 'Backspace' : String(index % 10))
    await page.waitForTimeout(GAP)
  }
  await page.waitForTimeout(500)
  const { keys, sheet } = await watchedOn(page)
  await page.context().close()
  return { mount, key: keys, sheet }
}

const watchedOn = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched)

// Drops a draft's file on the page, and confirms.
const putIn = async (page: Page, data: Readonly<Record<string, unknown>>): Promise<void> => {
  const draft = { template: template.id, version: template.version, id: 'bench', savedAt: '2026-11-23T02:00:00Z', data }
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'bench.json', { type: 'application/json' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, JSON.stringify(draft))
  await page.getByRole('button', { name: '换掉', exact: true }).click()
}
