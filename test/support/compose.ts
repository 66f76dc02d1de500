/*
 * An input method at work, by the browser's own composition events.
 */
import type { CDPSession, Locator, Page } from 'playwright-core'

/** How a word comes in: what is composed before it, and what it is in the end. */
export type Way = readonly [name: string, steps: readonly string[], word: string]

/** What people write by an input method. */
export const WAYS: readonly Way[] = [
  ['pinyin', ['h', 'hu', 'hui', "hui'yi"], '会议'],
  ['a mark', ['，'], '，'],
  ['full-width figures', ['１', '１２'], '１２'],
  ['dictation', [], '下周三把方案发给客户，请他们确认。'],
]

/** An input method of one page. */
export interface InputMethod {
  /** Shows letters that aren't a word yet. */
  readonly show: (text: string) => Promise<void>
  /** Ends with a word; without letters before it, the word comes as from dictation. */
  readonly end: (word: string) => Promise<void>
  readonly compose: (steps: readonly string[], word: string) => Promise<void>
  /** A key that goes to the input method: 229 is all that the page hears of it. */
  readonly press: (key: 'Enter' | 'Tab' | 'Escape' | 'Process') => Promise<void>
}

/** The input method of a page in Chromium. */
export const inputMethodOf = async (page: Page): Promise<InputMethod> => {
  const keys: CDPSession = await page.context().newCDPSession(page)
  const show = async (text: string): Promise<void> => {
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  const end = async (text: string): Promise<void> => {
    await keys.send('Input.insertText', { text })
  }
  return {
    show,
    end,
    compose: async (steps, word) => {
      for (const step of steps) await show(step)
      await end(word)
    },
    press: async (key) => {
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await keys.send('Input.dispatchKeyEvent', { type, windowsVirtualKeyCode: 229, code: key, key })
    },
  }
}

/** Fills a control and sets the caret. */
export const put = async (control: Locator, text: string, at: number): Promise<void> => {
  await control.fill(text)
  await control.evaluate((box, place) => {
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.setSelectionRange(place, place)
  }, at)
}

/** What stands in a control, and where the caret is. */
export const stateOf = (control: Locator) =>
  control.evaluate((box) =>
    box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? [box.value, box.selectionStart] : [],
  )
