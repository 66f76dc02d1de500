import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { draftOf, storeDraft } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { openSite, requestsOf, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const client = (page: Page): Locator =>
  page.getByLabel('客户', { exact: false }).and(page.locator('#minutes_clientName'))
const projectNo = (page: Page): Locator => page.locator('#minutes_projectNo')
const options = (page: Page): Locator => page.getByRole('option').and(page.locator('.suggestions [role=option]'))

const EARLIER = [
  { clientName: '甲公司', projectNo: 'JY-2611-001', host: '客户经理甲' },
  { clientName: '乙公司', projectNo: 'YI-2611-002', actions: [{ owner: '设计 C' }] },
]

const openWithEarlier = async (options?: Parameters<typeof openForm>[1]): Promise<Page> => {
  const page = await openForm(site, options)
  await title(page).fill('新的会')
  await saved(page)
  for (const [index, data] of EARLIER.entries()) {
    const draft = draftOf(`old-${index}`, data, { savedAt: `2026-01-0${index + 1}T00:00:00.000Z` })
    await storeDraft(page, draft.id, draft)
  }
  return page
}

describe('a field that means the same elsewhere', () => {
  test('offers what was typed before, the newest first, on a click into it while it is empty', async () => {
    const page = await openWithEarlier()
    await client(page).click()
    await expect.poll(() => options(page).allInnerTexts()).toEqual(['乙公司', '甲公司'])
    await options(page).first().click()
    expect(await client(page).inputValue()).toBe('乙公司')
    await expectFocus(page, 'minutes_clientName')
    expect(await options(page).count()).toBe(0)
    await saved(page)
    await page.reload()
    await title(page).waitFor()
    await expect.poll(() => client(page).inputValue()).toBe('乙公司')
    expectSound(page)
  })

  test('offers the sheet’s client’s numbers first, and says whose they are', async () => {
    const page = await openWithEarlier()
    await client(page).fill('甲公司')
    await projectNo(page).click()
    await expect.poll(() => options(page).allInnerTexts()).toEqual(['JY-2611-001 甲公司', 'YI-2611-002 乙公司'])
  })

  test('is worked by keys alone: down opens, Enter takes, Esc closes, and Tab passes through', async () => {
    const page = await openWithEarlier()
    await client(page).focus()
    expect(await options(page).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('[aria-selected=true]').allInnerTexts()).toEqual(['甲公司'])
    await page.keyboard.press('Escape')
    expect(await options(page).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await client(page).getAttribute('aria-activedescendant')).toBe('suggestions-1')
    await page.keyboard.press('Enter')
    expect(await client(page).inputValue()).toBe('甲公司')
    await page.keyboard.press('Tab')
    expect(await options(page).count()).toBe(0)
    expectSound(page)
  })

  test('narrows the list while it is typed into, and offers nothing that stands there already', async () => {
    const page = await openWithEarlier()
    await client(page).pressSequentially('乙')
    await expect.poll(() => options(page).allInnerTexts()).toEqual(['乙公司'])
    await client(page).pressSequentially('公司')
    await expect.poll(() => options(page).count()).toBe(0)
  })

  test('in a table gives Enter to the list while something is marked, and to the next row otherwise', async () => {
    const page = await openWithEarlier()
    await button(page, '添加一行行动项').click()
    const owner = page.locator('#minutes_actions_0_owner')
    await owner.focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => options(page).allInnerTexts()).toEqual(['设计 C', '客户经理甲'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await owner.inputValue()).toBe('设计 C')
    await expectFocus(page, 'minutes_actions_0_owner')
    await page.keyboard.press('Enter')
    await expectFocus(page, 'minutes_actions_1_owner')
  })

  test('offers what has just been typed on the same sheet', async () => {
    const page = await openWithEarlier()
    await page.locator('#minutes_host').fill('总监乙')
    await page.locator('#minutes_recorder').click()
    await expect.poll(() => options(page).first().innerText()).toBe('总监乙')
  })

  test('leaves the keys of an input method alone', async () => {
    const page = await openWithEarlier()
    await client(page).click()
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    const taken = await client(page).evaluate((element) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true })
      element.dispatchEvent(event)
      return event.defaultPrevented
    })
    expect(taken).toBe(false)
    expect(await client(page).inputValue()).toBe('')
  })

  test('asks nobody but the site’s own files, and the form’s first load fetches none of it', async () => {
    const page = await openForm(site)
    await page.waitForLoadState('networkidle')
    const before = requestsOf(page).length
    expect(requestsOf(page).some(({ url }) => url.includes('start-suggestions'))).toBe(false)
    await client(page).click()
    await page.waitForLoadState('networkidle')
    const own = requestsOf(page).slice(before)
    expect(own.some(({ url }) => url.includes('start-suggestions'))).toBe(true)
    expect(own.filter(({ method, url }) => method !== 'GET' || !/\/(?:_astro|fonts)\//.test(url))).toEqual([])
  })
})

describe('axe finds nothing while the list is open', () => {
  test.for([1440, 375])('%s px wide', async (width) => {
    const page = await openWithEarlier({ width })
    await projectNo(page).click()
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expectAccessible(page)
    await expectSoundForm(page)
    const box = await page.locator('.suggestions').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    await page.context().close()
  })
})

test('a sheet opened from a file is offered what was typed before, too', async () => {
  const page = await openWithEarlier()
  await pick(page, '清空')
  await button(page, '清空').last().click()
  await client(page).click()
  await expect.poll(() => options(page).allInnerTexts()).toEqual(['乙公司', '甲公司'])
})
