/*
 * An input method in one control of each kind that there is on the forms, and in the fields outside of them: nothing is
 * doubled, nothing lost, the caret stays, and the keys that choose a candidate do nothing else.
 */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { halfWidth } from '../../src/reading/half-width.ts'
import { type InputMethod, inputMethodOf, put, stateOf, WAYS } from '../support/compose.ts'
import { controlsOfEachKind } from '../support/control-kinds.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const TEXT = '开头结尾'

// What is typed into a field of figures turns half-width, one character for one.
const composedEverywhere = async (control: Locator, method: InputMethod, isFigure: boolean): Promise<void> => {
  for (const [name, steps, word] of WAYS)
    for (const at of [0, 2, 4]) {
      await put(control, TEXT, at)
      await method.compose(steps, word)
      const expected = isFigure ? halfWidth(word) : word
      expect([name, ...(await stateOf(control))]).toEqual([
        name,
        `${TEXT.slice(0, at)}${expected}${TEXT.slice(at)}`,
        at + word.length,
      ])
    }
}

// The keys of a candidate list, in the middle of a word and, as Safari sends them, right after it.
const keysStay = async (control: Locator, method: InputMethod, stateOfPage: () => Promise<unknown>): Promise<void> => {
  await put(control, '', 0)
  const before = await stateOfPage()
  await method.show('ni')
  for (const key of ['Enter', 'Tab', 'Escape'] as const) await method.press(key)
  expect(await stateOf(control)).toEqual(['ni', 2])
  await method.end('你')
  await method.press('Enter')
  expect(await stateOf(control)).toEqual(['你', 1])
  expect(await stateOfPage()).toEqual(before)
}

const pageState = (page: Page) =>
  page.evaluate(() => [
    location.href,
    document.activeElement?.id,
    document.querySelectorAll('dialog[open]').length,
    document.querySelectorAll('form tr, form [role="row"]').length,
    document.querySelectorAll('.summary').length,
  ])

describe('in the forms', () => {
  const seen = new Set<string>()

  test.for(['minutes', 'change-order', 'estimate', 'monthly-summary', 'receivable-tracker'])(
    'of %s, every kind of control takes what is composed',
    { timeout: 120_000 },
    async (id) => {
      const page = await site.newPage()
      await page.goto(`${site.url}templates/${id}/`)
      await page.locator('form').waitFor()
      const method = await inputMethodOf(page)
      for (const adding of await page.getByRole('button', { name: /^添加一行/ }).all()) await adding.click()
      for (const [kind, own] of await controlsOfEachKind(page)) {
        if (seen.has(kind)) continue
        seen.add(kind)
        const control = page.locator(`[id="${own}"]`)
        await composedEverywhere(control, method, kind.includes('figure'))
        await keysStay(control, method, () => pageState(page))
      }
      await page.close()
    },
  )

  test('there was one of each', () => {
    expect([...seen].sort()).toEqual([
      ...['area', 'area cell', 'area lines', 'area suggestions', 'area suggestions cell', 'calendar', 'calendar cell'],
      ...['figure', 'figure cell', 'line', 'suggestions'],
    ])
  })
})

describe('a figure', () => {
  let page: Page
  let method: InputMethod
  beforeAll(async () => {
    page = await site.newPage()
    await page.goto(`${site.url}templates/change-order/`)
    await page.locator('form').waitFor()
    method = await inputMethodOf(page)
  })

  test('composed one by one or as a whole is what was typed, in half-width figures', async () => {
    const fee = page.getByLabel('费用影响（元）')
    await put(fee, '', 0)
    for (const one of ['１', '２', '０', '０']) await method.compose([one], one)
    expect(await stateOf(fee)).toEqual(['1200', 4])
    await put(fee, '', 0)
    await method.compose(['１', '１２', '１２０', '１２００'], '１２００')
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

describe('outside of the forms', () => {
  test('in the dialog of the search', async () => {
    const page = await site.newPage()
    await page.goto(site.url)
    await page.keyboard.press('/')
    const field = page.locator('dialog[open] input')
    await field.waitFor()
    const method = await inputMethodOf(page)
    await composedEverywhere(field, method, false)
    await keysStay(field, method, () => pageState(page))
    await page.close()
  })

  test('on the page of the search', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}search/`)
    const field = page.locator('form[data-search-page] input')
    const method = await inputMethodOf(page)
    await composedEverywhere(field, method, false)
    // What is asked stands in the address; while a word is composed, nothing is asked.
    await put(field, '', 0)
    await page.waitForURL(/\/search\/$/)
    await method.show('hui')
    await method.press('Enter')
    expect(page.url()).toMatch(/\/search\/$/)
    await method.end('会议')
    await page.waitForURL(/#q=/)
    await page.close()
  })

  test('in the filter of the glossary', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}glossary/`)
    const field = page.getByRole('searchbox')
    const method = await inputMethodOf(page)
    await composedEverywhere(field, method, false)
    await put(field, '', 0)
    const all = await page.locator('[data-glossary] dl > div:visible').count()
    await method.show('jia')
    expect(await page.locator('[data-glossary] dl > div:visible').count()).toBe(all)
    await method.end('甲方')
    expect(await page.locator('[data-glossary] dl > div:visible').count()).toBeLessThan(5)
    await page.close()
  })
})
