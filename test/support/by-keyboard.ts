/*
 * A hand that has a keyboard and nothing else.
 */
import type { Page } from 'playwright-core'

/** What the hand does at a stop: `{Key}` presses a key, anything else is typed. */
export type Hand = Readonly<Record<string, string>>

/** What has the focus, by the name that a screen reader gives it; undefined where nothing has. */
export const focusedName = (page: Page): Promise<string | undefined> => page.evaluate(nameOfFocus)

// Runs in the page.
const nameOfFocus = (): string | undefined => {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  if (element.tagName === 'MAIN') return '正文'
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
  const namedBy = (one: Element): string => {
    const ids = (one.getAttribute('aria-labelledby') ?? '').split(' ')
    return ids.map((id) => tidy(document.getElementById(id)?.innerText)).join(' ')
  }
  const labels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLButtonElement
      ? element.labels
      : null
  const own =
    tidy(element.getAttribute('aria-label')) ||
    namedBy(element) ||
    tidy(labels?.[0]?.innerText) ||
    tidy(element.innerText)
  const group = element.matches('[type=radio]') ? element.closest('[role=radiogroup], fieldset') : null
  const around = group ? namedBy(group) || tidy(group.querySelector('legend')?.innerText) : ''
  return [around, own].filter(Boolean).join(' ') || element.tagName.toLowerCase()
}

const perform = async (page: Page, act: string): Promise<void> => {
  const [, key] = /^\{(.+)\}$/.exec(act) ?? []
  if (key === undefined) await page.keyboard.insertText(act)
  else await page.keyboard.press(key)
}

/**
 * Goes on by Tab until `isEnd` says that it is enough, doing at each stop, the first time it comes there, what the hand
 * does. @returns a line for each stop. @throws where it goes round in a circle.
 */
export const walk = async (
  page: Page,
  hand: Hand,
  isEnd: (name: string) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<readonly string[]> => {
  const record: string[] = []
  const done = new Set<string>()
  for (let stop = 0; stop < MOST; stop += 1) {
    const name = (await focusedName(page)) ?? '（没有焦点）'
    if (isEnd(name)) return record
    const act = done.has(name) ? undefined : hand[name]
    done.add(name)
    if (act === undefined) {
      record.push(name)
      await page.keyboard.press(key)
    } else {
      record.push(`${name} ← ${act}`)
      await perform(page, act)
      // A choice stays where it is; what opens a row moves on by itself.
      if (act !== '{Enter}') await page.keyboard.press(key)
    }
  }
  throw new Error(`No end after ${MOST} stops: ${record.join(' / ')}`)
}

/** More stops than any form has. */
const MOST = 300
