/*
 * What one search costs, the first of a visit and the one after it.
 */
import type { Page } from 'playwright-core'
import { longestOfEachKind } from '../../site/search-queries.ts'
import { fetchedBytes } from '../../support/fetched-bytes.ts'
import { openSite, requestsOf } from '../../support/site.ts'

/** A query asked by someone who has just come, and by someone who has searched before. */
export interface Search {
  /** Fetched for the first. */
  readonly bytes: number
  /** Milliseconds from the query's last character to its answer, the pause in typing included. */
  readonly first: number
  readonly next: number
}

/** Measures the longest query of each kind. @param folder A built site. */
export const measureSearch = async (folder: string): Promise<readonly Search[]> => {
  const site = await openSite({ folder })
  const searches: Search[] = []
  try {
    for (const { query } of longestOfEachKind()) {
      const page = await site.newPage()
      await page.goto(`${site.url}handbook/communication/`, { waitUntil: 'networkidle' })
      await page.evaluate(watchAnswers)
      const before = requestsOf(page).length
      await page.keyboard.press('Control+k')
      const first = await ask(page, query)
      const bytes = fetchedBytes(folder, requestsOf(page).slice(before))
      await ask(page, '客户')
      searches.push({ bytes, first, next: await ask(page, query) })
      await page.context().close()
    }
  } finally {
    await site.close()
  }
  return searches
}

const ask = async (page: Page, query: string): Promise<number> => {
  await page.locator('dialog[data-search] input').fill(query)
  const answered = await page.waitForFunction(() => {
    const { asked, answered } = globalThis as { asked?: number; answered?: number }
    return asked !== undefined && answered !== undefined && answered > asked && answered - asked
  })
  return (await answered.jsonValue()) as number // The wait ends with one.
}

/** Runs in the page: notes when the field changed last, and when the answer to that was there. */
const watchAnswers = (): void => {
  const dialog = document.querySelector('dialog[data-search]')
  const list = dialog?.querySelector('[role="listbox"]')
  if (!dialog || !list) throw new Error('This page has no search dialog')
  dialog.addEventListener('input', () => Object.assign(globalThis, { asked: performance.now() }))
  new MutationObserver(() => {
    if (list.ariaBusy === 'false') Object.assign(globalThis, { answered: performance.now() })
  }).observe(list, { attributes: true, attributeFilter: ['aria-busy'] })
}
