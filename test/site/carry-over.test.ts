import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { draftOf, storeDraft } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { openSite, type PageOptions, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const line = (page: Page) => page.locator('.carry summary')
const action = (page: Page, row: number) => page.getByLabel(`行动项第 ${row} 行：要做什么`)

/** A browser in which the sample lies as an earlier draft, and a new sheet is open. */
const openNewAfterSample = async (options?: PageOptions): Promise<Page> => {
  const page = await openForm(site, options)
  await fillSample(page)
  await title(page).fill('上次的会')
  await saved(page)
  await page.goto(`${site.url}templates/minutes/?new`)
  await page.locator('form').waitFor()
  await line(page).waitFor()
  return page
}

const take = async (page: Page, name = '上次的会'): Promise<void> => {
  await line(page).click()
  await page.locator('.carry').getByRole('button', { name }).click()
}

describe('a new sheet', () => {
  test('takes the open actions, the people and the client of an earlier one, and one press takes it back', async () => {
    const page = await openNewAfterSample()
    expect(await line(page).innerText()).toBe('从已有的会议纪要带过来')
    expect(await title(page).inputValue()).toBe('')
    await take(page)
    await page.getByText('已从会议纪要“上次的会 · LY-2612-003”带过来：').waitFor()
    expect(await action(page, 1).inputValue()).toBe('提供检测报告与成分表')
    expect(await page.locator('#minutes_startAt').inputValue()).toBe('2026-12-03 10:00')
    expect(await page.locator('#minutes_minutesNo').inputValue()).toBe('LY-2612-003-M02')
    expect(await title(page).inputValue()).toBe('')
    await expectFocus(page)
    await button(page, '撤销').click()
    await expect.poll(() => action(page, 1).count()).toBe(0)
    expect(await page.locator('#minutes_startAt').inputValue()).toBe('')
    expectSound(page)
  })

  test('keeps what is typed already, and says so', async () => {
    const page = await openNewAfterSample()
    await page.locator('#minutes_place').fill('线上')
    await page.locator('#minutes_clientName').fill('自己写的客户')
    await take(page)
    await page.getByText('已经填过的没有动。').waitFor()
    expect(await page.locator('#minutes_place').inputValue()).toBe('线上')
    expect(await page.locator('#minutes_clientName').inputValue()).toBe('自己写的客户')
    expect(await action(page, 1).inputValue()).toBe('提供检测报告与成分表')
  })

  test('that has everything already is left as it is', async () => {
    const page = await openNewAfterSample()
    await take(page)
    await page.getByText('已从会议纪要').waitFor()
    await take(page)
    await page.getByText('里能带的，这里都填过了，没有改动。').waitFor()
  })

  test('says nothing where there is nothing to take; who asks is told', async () => {
    const page = await openForm(site)
    await page.waitForLoadState('networkidle')
    expect(await line(page).count()).toBe(0)
    await pick(page, '从已有的带过来')
    await page.getByText('还没有可以带过来的会议纪要').waitFor()
    await expectFocus(page)
  })
})

test('a sheet that is filled in is not asked, but can be from the menu', async () => {
  const page = await openNewAfterSample()
  await title(page).fill('第二份')
  await saved(page)
  await page.reload()
  await title(page).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await line(page).count()).toBe(0)
  await pick(page, '从已有的带过来')
  await page.locator('.carry').getByRole('button', { name: '上次的会' }).click()
  await page.getByText('已从会议纪要“上次的会 · LY-2612-003”带过来：').waitFor()
  expect(await title(page).inputValue()).toBe('第二份')
})

test('a finished sheet leads to the next one, which begins with what is open', async () => {
  const page = await openForm(site)
  await fillSample(page)
  await saved(page)
  await downloadPdf(page)
  await page.getByRole('link', { name: '下一份会议纪要' }).click()
  await page.getByText('已从会议纪要“金桔味上市项目客户简报会 · LY-2612-003”带过来：').waitFor()
  expect(new URL(page.url()).hash).toBe('')
  expect(await action(page, 3).inputValue()).toBe('答复代言人事宜')
  expect(await page.getByLabel('议题与结论第 1 行：议题').inputValue()).toBe('代言人')
  expectSound(page)
})

test('an earlier sheet of any shape is taken from as far as it goes, or not at all', async () => {
  const page = await openNewAfterSample()
  const odd = { title: '怪的', actions: 'x', attendees: [7, { party: '火星', person: '甲' }], clientName: 3 }
  await storeDraft(page, 'odd', draftOf('odd', odd))
  await storeDraft(page, 'newer', draftOf('newer', { title: '更新的', clientName: '丁' }, { version: 99 }))
  // What isn't there can't be taken from: the sheet is a new one, and no more.
  await page.goto(`${site.url}templates/minutes/?new#from=nobody`)
  await page.reload()
  await line(page).waitFor()
  await take(page, '更新的')
  await page.getByText('“更新的 · 丁”打不开，没有带过来。').waitFor()
  await take(page, '怪的')
  await page.getByText('已从会议纪要“怪的”带过来：').waitFor()
  expect(await page.getByLabel('与会人员第 1 行：称呼与职务').inputValue()).toBe('甲')
  expectSound(page)
})

describe('axe finds nothing', () => {
  test.for([1440, 375])('with the list open and after it, %s px wide', async (width) => {
    const page = await openNewAfterSample({ width })
    const look = async (): Promise<void> => {
      await expectAccessible(page)
      await expectSoundForm(page)
    }
    await line(page).click()
    await look()
    await line(page).click()
    await take(page)
    await page.getByText('已从会议纪要').waitFor()
    await look()
    await page.context().close()
  })
})
