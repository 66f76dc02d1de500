/*
 * The browser dies while somebody types. `KILLS=50 npm test -- test/site/killed` kills it fifty times.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../src/build/serve.ts'
import { template } from '../../src/templates/minutes/index.ts'
import { saved, title } from '../support/form.ts'
import { createProfile, type KillableBrowser, type Profile } from '../support/killable-browser.ts'
import { DIST } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

const KILLS = Number(process.env['KILLS'] ?? 6)

/** Milliseconds of typing that may be missing. */
const MAY_BE_MISSING = 500

let served: Awaited<ReturnType<typeof serve>>
let profile: Profile
beforeAll(async () => {
  served = await serve({ folder: DIST, base: '/' })
  profile = await createProfile()
})
afterAll(async () => {
  await served.close()
  profile.remove()
})

test(
  `a browser killed at ${KILLS} moments loses at most the last ${MAY_BE_MISSING} ms, and no draft`,
  async () => {
    const lost: number[] = []
    let browser = await start()
    await fillSample(browser.page)
    await saved(browser.page)
    for (let round = 0; lost.length < KILLS && round < KILLS * 6; round += 1) {
      const typed = await typeUntilKilled(browser, String(round), 300 + Math.random() * 1500)
      browser = await start()
      const found = await title(browser.page).inputValue()
      // What is found must be what was typed, however the machine was.
      const missing = typed.missingFrom(found)
      if (!typed.stoodStill) lost.push(missing)
      // Nothing else of the draft has suffered.
      expect(await browser.page.getByLabel('行动项第 3 行：要做什么').inputValue()).toBe('答复代言人事宜')
    }
    await browser.kill()
    const figures = `milliseconds lost: ${lost.map(Math.round).join(', ')}`
    if (process.env['KILLS'] !== undefined) console.log(figures)
    expect(lost).toHaveLength(KILLS)
    expect(Math.max(...lost), figures).toBeLessThanOrEqual(MAY_BE_MISSING)
  },
  KILLS * 100_000,
)

const start = async (): Promise<KillableBrowser> => {
  const browser = await profile.start()
  await browser.page.goto(`${served.url}templates/${template.id}/`)
  await title(browser.page).waitFor()
  return browser
}

/** A key that the browser has said it has taken. */
interface TypedKey {
  /** All that was typed by then. */
  readonly text: string
  /** When it was pressed, and when the browser had taken it, in milliseconds. */
  readonly from: number
  readonly at: number
}

/**
 * Milliseconds that a key takes at most where the machine has time for the browser. Where it hasn't, nobody could keep
 * the promise, and the round counts for nothing; if that were the page's own doing, no round would count.
 */
const PROMPT = 80

/** Types one character after the other until the browser is dead. */
const typeUntilKilled = async ({ page, kill }: KillableBrowser, name: string, after: number) => {
  await title(page).fill(name)
  await saved(page)
  const typed: TypedKey[] = []
  let killedAt = Number.POSITIVE_INFINITY
  // Not a wait for anything: the moment itself is what is tried.
  const killing = wait(after).then(() => {
    killedAt = performance.now()
    return kill()
  })
  let asked = name
  while (killedAt === Number.POSITIVE_INFINITY) {
    const from = performance.now()
    asked += String.fromCodePoint(0x4e00 + asked.length)
    if (!(await type(page, asked.slice(-1)))) break
    typed.push({ text: asked, from, at: performance.now() })
  }
  await killing
  const last = typed.filter(({ at }) => at > killedAt - 2 * MAY_BE_MISSING)
  return {
    stoodStill: last.length === 0 || last.some(({ from, at }) => at - from > PROMPT),
    /** Milliseconds before the death at which the first missing key was typed. @throws where it isn't what was typed. */
    missingFrom: (found: string): number => {
      // The last key may have arrived without the browser having lived to say so.
      expect(asked.startsWith(found) && found.startsWith(name), `“${found}” of “${asked}”`).toBe(true)
      const missing = typed.find(({ text }) => text.length > found.length)
      return missing === undefined ? 0 : Math.max(0, killedAt - missing.at)
    },
  }
}

const type = async (page: Page, character: string): Promise<boolean> => {
  try {
    await page.keyboard.insertText(character)
    return true
  } catch {
    return false // The browser is dead.
  }
}
