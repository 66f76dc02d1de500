import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('rows', () => {
  test('are added, gone through by Enter, moved, copied, deleted and brought back, and the focus is never lost', async () => {
    const page = await openForm(site)
    await button(page, '添加一行行动项').click()
    await expectFocus(page, 'minutes_actions_0_action')
    await page.keyboard.type('写简报')
    await page.keyboard.press('Enter')
    await expectFocus(page, 'minutes_actions_1_action')
    await page.keyboard.press('Enter')
    await expectFocus(page, 'minutes_actions_1_action')
    await page.keyboard.type('画草图')
    await page.keyboard.press('Shift+Enter')
    await expectFocus(page, 'minutes_actions_0_action')
    await menu(page, '行动项第 2 行', '上移')
    await expectFocus(page, 'minutes_actions_0__more')
    expect(await texts(page)).toEqual(['画草图', '写简报'])
    await menu(page, '行动项第 1 行', '复制')
    await expectFocus(page, 'minutes_actions_1_action')
    expect(await texts(page)).toEqual(['画草图', '画草图', '写简报'])
    await button(page, '删除行动项第 1 行').click()
    await expectFocus(page, 'minutes_actions__undo')
    expect(await texts(page)).toEqual(['画草图', '写简报'])
    await button(page, '撤销删除行动项第 1 行').click()
    await expectFocus(page, 'minutes_actions_0_action')
    expect(await texts(page)).toEqual(['画草图', '画草图', '写简报'])
    await expectSoundForm(page)
  })

  test('stay where the sheet can’t do without', async () => {
    const page = await openForm(site)
    await button(page, '添加一行与会人员').click()
    const remove = button(page, '删除与会人员第 1 行')
    // What looks disabled can be reached and pressed; it just does nothing.
    await remove.click({ force: true })
    expect(await remove.getAttribute('aria-disabled')).toBe('true')
    expect(await page.getByLabel('与会人员第 1 行：称呼与职务').count()).toBe(1)
    await expectFocus(page)
  })

  test('leave Enter to texts of several lines and to the input method', async () => {
    const page = await openForm(site)
    await button(page, '添加一行议题与结论').click()
    await page.getByLabel('议题与结论第 1 行：要点').focus()
    await page.keyboard.type('一')
    await page.keyboard.press('Enter')
    await page.keyboard.type('二')
    expect(await page.getByLabel('议题与结论第 1 行：要点').inputValue()).toBe('一\n二')
    await page.getByLabel('议题与结论第 1 行：结论', { exact: true }).focus()
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      ),
    )
    await expectFocus(page, 'minutes_topics_0_conclusion')
  })

  const menu = async (page: Page, row: string, item: string): Promise<void> => {
    await button(page, `移动或复制${row}`).click()
    await button(page, `${item}${row}`).click()
  }

  const texts = (page: Page): Promise<string[]> =>
    page
      .locator('textarea[id^="minutes_actions_"][id$="_action"]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value))
})
