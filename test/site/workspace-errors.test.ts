import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, summary, title } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('errors', () => {
  test('are not shown before a field has been left', async () => {
    const page = await openForm(site)
    await title(page).focus()
    expect(await page.locator('p.error').count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.locator('#minutes_title__error').waitFor()
    expect(await page.locator('p.error').count()).toBe(1)
  })

  test('are listed when the download is pressed: the list takes the focus, each line leads to its field', async () => {
    const page = await openForm(site)
    await button(page, '下载 PDF').click()
    await summary(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
    await expectSoundForm(page)
    const links = summary(page).getByRole('link')
    expect(await links.count()).toBeGreaterThan(10)
    for (const link of await links.all()) {
      const id = (await link.getAttribute('href'))?.slice(1) ?? ''
      await link.click()
      const inside = await page.evaluate(
        (target) => document.getElementById(target)?.contains(document.activeElement) ?? false,
        id,
      )
      expect(inside, id).toBe(true)
    }
  })

  test('name the field and the row, and go one by one as they are mended', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await page.getByLabel('行动项第 2 行：截止').fill('')
    await page.getByLabel('行动项第 3 行：责任人').fill('')
    await button(page, '下载 PDF').click()
    await summary(page).waitFor()
    const sentences = () => summary(page).getByRole('link').allInnerTexts()
    expect(await sentences()).toEqual(['行动项第 2 行：请填写截止', '行动项第 3 行：请填写责任人'])
    await expectSoundForm(page)
    await page.getByLabel('行动项第 2 行：截止').fill('11.25')
    await page.keyboard.press('Tab')
    await expect.poll(sentences).toEqual(['行动项第 3 行：请填写责任人'])
    await page.getByLabel('行动项第 3 行：责任人').fill('市场总监（客户方）')
    await summary(page).waitFor({ state: 'detached' })
    await expectFocus(page, 'minutes_actions_2_owner')
  })

  test('don’t stand in the way of a draft, which says so on the sheet and in its name', async () => {
    const page = await openForm(site)
    await title(page).fill('还没写完')
    await button(page, '下载 PDF').click()
    const download = page.waitForEvent('download')
    await button(page, '仍要下载草稿').click()
    expect((await download).suggestedFilename()).toMatch(/（草稿）\.pdf$/)
  })
})
