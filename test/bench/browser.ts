/*
 * The sheet in a real browser: from the press of the button to the bytes, once the fonts are there, and how long the
 * page can't answer meanwhile. The engine runs in a worker; what blocks the page is the form's own work around it.
 */
import type { Page } from 'playwright-core'
import { openSite } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'
import { figure, printTable } from './table.ts'

const PRESSES = 40

/** One press; milliseconds. */
interface Press {
  readonly toBytes: number
  /** The longest time in which the page did nothing else. */
  readonly blocked: number
}

/** Presses 下载 PDF on the minutes' sample and prints how it went. */
export const benchBrowser = async (): Promise<void> => {
  const site = await openSite()
  try {
    const page = await site.newPage()
    await page.addInitScript(watchPresses)
    await page.goto(`${site.url}templates/minutes/`)
    await fillSample(page)
    await page.getByRole('img', { name: /^第 1 页/ }).waitFor() // Drawn beside the form: the fonts are there.
    const presses: Press[] = []
    for (let count = 0; count < PRESSES; count++) presses.push(await press(page))
    print(presses.slice(1))
  } finally {
    await site.close()
  }
}

/** Waits for the bytes and not for the file: Chromium takes no more than ten files from a page that nobody answers. */
const press = async (page: Page): Promise<Press> => {
  await page.getByRole('button', { name: '下载 PDF' }).click()
  const made = await page.waitForFunction(() => {
    const known = globalThis as { lastPress?: Press }
    const press = known.lastPress
    delete known.lastPress
    return press
  })
  return (await made.jsonValue()) as Press // The wait ends with one.
}

/** Runs in the page: notes each press, when its bytes are handed over, and the longest gap of a steady beat between. */
const watchPresses = (): void => {
  const beat = new MessageChannel()
  let pressed = 0
  let last = 0
  let longest = 0
  beat.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
    if (pressed > 0) beat.port2.postMessage(undefined)
  }
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('button')?.textContent !== '下载 PDF') return
      pressed = performance.now()
      last = pressed
      longest = 0
      beat.port2.postMessage(undefined)
    },
    { capture: true },
  )
  const handOver = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (given) => {
    if (pressed > 0) {
      const toBytes = performance.now() - pressed
      Object.assign(globalThis, { lastPress: { toBytes, blocked: Math.max(longest, performance.now() - last) } })
    }
    pressed = 0
    return handOver(given)
  }
}

const print = (presses: readonly Press[]): void => {
  const line = (name: string, pick: (press: Press) => number): string[] => {
    const sorted = presses.map(pick).sort((a, b) => a - b)
    const at = (share: number): number | undefined => sorted[Math.floor((sorted.length - 1) * share)]
    return [name, ...[0, 0.5, 0.95, 1].map((share) => figure(at(share), 1))]
  }
  console.log(`\nThe minutes’ sample in Chromium, ms over ${presses.length} presses, fonts there\n`)
  printTable(
    ['', 'best', 'median', 'p95', 'worst'],
    [line('press to bytes', ({ toBytes }) => toBytes), line('page blocked', ({ blocked }) => blocked)],
  )
}
