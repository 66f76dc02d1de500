/*
 * Typing with an input method, by real composition events: nothing doubled, nothing lost, the caret where it was.
 */
import type { CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openForm } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let page: Page
let keys: CDPSession
beforeAll(async () => {
  site = await openSite()
  page = await openForm(site)
  keys = await page.context().newCDPSession(page)
  for (const table of ['与会人员', '行动项']) await page.getByRole('button', { name: `添加一行${table}` }).click()
})
afterAll(() => site.close())

/** What an input method does: some letters, then a word in their place. */
const compose = async (steps: readonly string[], word: string): Promise<void> => {
  for (const text of steps)
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await keys.send('Input.insertText', { text: word })
}

const WAYS: readonly (readonly [string, readonly string[], string])[] = [
  ['pinyin', ['h', 'hu', 'hui', "hui'yi"], '会议'],
  ['a mark', ['，'], '，'],
  ['full-width figures', ['１', '１２'], '１２'],
  ['dictation', [], '下周三把方案发给客户，请他们确认。'],
]

const put = async (control: Locator, text: string, at: number): Promise<void> => {
  await control.fill(text)
  await control.evaluate((box, place) => {
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.setSelectionRange(place, place)
  }, at)
}

const stateOf = (control: Locator) =>
  control.evaluate((box) =>
    box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? [box.value, box.selectionStart] : [],
  )

describe.for([
  ['a line', '#minutes_title'],
  ['a text of several lines', '#minutes_revision'],
  ['a moment', '#minutes_startAt'],
  ['a cell with suggestions', '#minutes_attendees_0_person'],
  ['a cell of text', '#minutes_actions_0_action'],
  ['a cell for a day', '#minutes_actions_0_due'],
] as const)('in %s', ([, id]) => {
  test.for(WAYS)('%s at the start, in the middle and at the end doubles and loses nothing', async ([, steps, word]) => {
    const control = page.locator(id)
    for (const at of [0, 2, 4]) {
      await put(control, '开头结尾', at)
      await compose(steps, word)
      expect(await stateOf(control)).toEqual([
        `${'开头结尾'.slice(0, at)}${word}${'开头结尾'.slice(at)}`,
        at + word.length,
      ])
    }
  })
})

test('Enter while a word is being composed makes no row and leaves no cell', async () => {
  const control = page.locator('#minutes_actions_0_action')
  await put(control, '', 0)
  await keys.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
  for (const key of ['Enter', 'Tab', 'Escape'])
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      code: key,
      key: 'Process',
    })
  expect(await page.locator('[id^=minutes_actions_][id$=_action]').count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('minutes_actions_0_action')
  await keys.send('Input.insertText', { text: '你' })
  expect(await stateOf(control)).toEqual(['你', 1])
})

describe('a figure', () => {
  beforeAll(async () => {
    await page.goto(`${site.url}templates/change-order/`)
    await page.locator('form').waitFor()
  })

  test('composed one by one or as a whole is what was typed, in half-width figures', async () => {
    const fee = page.getByLabel('费用影响（元）')
    await put(fee, '', 0)
    for (const one of ['１', '２', '０', '０']) await compose([one], one)
    expect(await stateOf(fee)).toEqual(['1200', 4])
    await put(fee, '', 0)
    await compose(['１', '１２', '１２０', '１２００'], '１２００')
    expect(await stateOf(fee)).toEqual(['1200', 4])
  })

  test('typed before others keeps its place', async () => {
    const fee = page.getByLabel('费用影响（元）')
    await put(fee, '1200', 0)
    await page.keyboard.insertText('３')
    await page.keyboard.type('4')
    expect(await stateOf(fee)).toEqual(['341200', 2])
  })
})
