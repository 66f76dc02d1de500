import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectFocus } from '../support/form-laws.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const actions = (page: Page): Promise<string[]> =>
  page
    .locator('textarea[id^="minutes_actions_"][id$="_action"]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value))

const caret = (page: Page): Promise<number | null> =>
  page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)

describe('undo', () => {
  test('takes typing back field by field and leads to the field, and redo does it again', async () => {
    const page = await openForm(site)
    await title(page).fill('简报会')
    await page.getByLabel('地点或平台').fill('三层')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByLabel('地点或平台').inputValue()).toBe('')
    await page.keyboard.press('Control+z')
    await expect.poll(() => title(page).inputValue()).toBe('')
    await expectFocus(page, 'minutes_title')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => title(page).inputValue()).toBe('简报会')
    await page.keyboard.press('Control+y')
    await expect.poll(() => page.getByLabel('地点或平台').inputValue()).toBe('三层')
    await expectFocus(page, 'minutes_place')
    expectSound(page)
  })

  test('inside of a field feels like the browser’s own: the caret stands where the text has changed', async () => {
    const page = await openForm(site)
    await title(page).fill('春节提案会')
    await page.getByLabel('地点或平台').fill('三层')
    await title(page).focus()
    await page.evaluate(() => (document.activeElement as HTMLInputElement).setSelectionRange(2, 2))
    await page.keyboard.insertText('线上')
    await page.keyboard.press('Control+z')
    await expect.poll(() => title(page).inputValue()).toBe('春节提案会')
    await expect.poll(() => caret(page)).toBe(2)
    await page.keyboard.insertText('线下')
    expect(await title(page).inputValue()).toBe('春节线下提案会')
  })

  test('brings rows back that were deleted, moved or added, with the text they had', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const before = await actions(page)
    await button(page, '删除行动项第 1 行').click()
    expect(await actions(page)).toEqual(before.slice(1))
    await page.keyboard.press('Control+z')
    await expect.poll(() => actions(page)).toEqual(before)
    await page.getByLabel('行动项第 1 行：要做什么').fill('改过')
    await button(page, '移动或复制行动项第 1 行').click()
    await button(page, '下移行动项第 1 行').click()
    await button(page, '添加一行行动项').click()
    await expectFocus(page, 'minutes_actions_3_action')
    await page.keyboard.press('Control+z')
    await expect.poll(() => actions(page)).toEqual([before[1], '改过', before[2]])
    await page.keyboard.press('Control+z')
    await expect.poll(() => actions(page)).toEqual(['改过', before[1], before[2]])
    await page.keyboard.press('Control+z')
    await expect.poll(() => actions(page)).toEqual(before)
    await expectFocus(page)
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y')
    await expect.poll(() => actions(page)).toEqual([before[1], '改过', before[2], ''])
    expectSound(page)
  })

  test('takes back what replaced the whole sheet, by its buttons too', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await pick(page, '清空')
    await page.getByRole('dialog').getByRole('button', { name: '清空' }).click()
    expect(await title(page).inputValue()).toBe('')
    await button(page, '撤销上一步').click()
    await expect.poll(() => title(page).inputValue()).toBe(template.sample['title'])
    // The notice offered the same; pressed now it would take back something else.
    expect(await button(page, '撤销').count()).toBe(0)
    await button(page, '重做一步').click()
    await expect.poll(() => title(page).inputValue()).toBe('')
    await expectFocus(page)
  })

  test('is saved like everything else', async () => {
    const page = await openForm(site)
    await title(page).fill('一')
    await saved(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => title(page).inputValue()).toBe('')
    await saved(page)
    await page.reload()
    await title(page).waitFor()
    expect(await title(page).inputValue()).toBe('')
  })

  test('has nothing to do at first, and leaves fields outside of the form alone', async () => {
    const page = await openForm(site)
    expect(await button(page, '撤销上一步').getAttribute('aria-disabled')).toBe('true')
    await title(page).fill('会')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('找')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Escape')
    expect(await title(page).inputValue()).toBe('会')
  })
})
