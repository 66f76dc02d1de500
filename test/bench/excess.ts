/*
 * What is too much, in a real browser over the built site: how long until it is said, how long a click would have
 * waited meanwhile, and how much memory the tab's process, its workers included, grew by.
 */
import type { Page } from 'playwright-core'
import { EXCESSES, type Excess } from '../support/excess.ts'
import { openSite } from '../support/site.ts'
import { watchMemory } from '../support/tab-memory.ts'
import { figure, printTable } from './table.ts'

/** What is promised: milliseconds to the sentence, for a click, and megabytes. */
const PROMISED = { answer: 1000, click: 100, grown: 300 } as const

/** Prints a line for each, and which of them are over what is promised. */
export const benchExcess = async (): Promise<void> => {
  console.log('\nToo much, by each way in: ms until it is said, longest wait for a click, MB more\n')
  const lines: string[][] = []
  for (const excess of EXCESSES) lines.push(await measure(excess))
  printTable(['way in', 'too much of', 'said after', 'click', 'MB more', 'over'], lines)
}

const measure = async ({ way, kind, said, begin }: Excess): Promise<string[]> => {
  const site = await openSite()
  const { page, bring } = await begin(site)
  const watch = await watchMemory(page)
  await startBeat(page, said)
  await bring()
  await page.getByText(said).first().waitFor({ timeout: 60_000 })
  const { answer, click } = await endBeat(page)
  const { before, peak } = await watch.end()
  await site.close()
  const grown = (peak - before) / 1e6
  const over = [
    answer > PROMISED.answer ? 'time' : '',
    click > PROMISED.click ? 'click' : '',
    grown > PROMISED.grown ? 'memory' : '',
  ]
  return [way, kind, ...[answer, click, grown].map((value) => figure(value)), over.filter(Boolean).join(' ')]
}

interface Beat {
  readonly answer: number
  readonly click: number
}

// A steady beat: the longest gap is what a click would have waited. The sentence is looked for at each change.
const startBeat = (page: Page, said: string): Promise<void> =>
  page.evaluate((sentence) => {
    const beat = new MessageChannel()
    const begun = performance.now()
    const found = { answer: 0, click: 0 }
    let last = begun
    beat.port1.onmessage = () => {
      found.click = Math.max(found.click, performance.now() - last)
      last = performance.now()
      if (found.answer === 0) setTimeout(() => beat.port2.postMessage(undefined), 1)
    }
    beat.port2.postMessage(undefined)
    const watch = new MutationObserver(() => {
      if (found.answer > 0 || !document.body.textContent?.includes(sentence)) return
      found.answer = performance.now() - begun
      watch.disconnect()
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(globalThis, { beat: found })
  }, said)

const endBeat = (page: Page): Promise<Beat> => page.evaluate(() => (globalThis as unknown as { beat: Beat }).beat)
