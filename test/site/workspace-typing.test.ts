import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openForm, title } from '../support/form.ts'
import { expectSoundForm } from '../support/form-laws.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('what is typed', () => {
  test('as a date in any usual way becomes a date, with its weekday', async () => {
    const page = await openForm(site)
    const start = page.getByLabel('开始时间')
    await start.fill('2026/11/23 1400')
    await page.keyboard.press('Tab')
    await expect.poll(() => start.inputValue()).toBe('2026-11-23 14:00')
    await page.getByText('周一', { exact: true }).waitFor()
    const end = page.getByLabel('结束时间')
    await end.fill('15:20')
    await page.keyboard.press('Tab')
    await expect.poll(() => end.inputValue()).toBe('2026-11-23 15:20')
    await expect.poll(() => page.locator('p.error').count()).toBe(0)
  })

  test('with a character that the font lacks is told so beside the field', async () => {
    const page = await openForm(site)
    await title(page).fill('庆功会😀')
    await page.locator('#minutes_title__advice').getByText('字体里没有“😀”，打印时会显示成方框').waitFor()
    await expectSoundForm(page)
  })

  test('into a line is seen whole on a phone, and has no line ends', async () => {
    const page = await openForm(site, { width: 375 })
    const name = '很长的名称，一行放不下的那种'.repeat(2)
    await title(page).fill(name.slice(0, -1))
    await page.keyboard.press('Enter')
    await page.keyboard.type(name.slice(-1))
    expect(await title(page).inputValue()).toBe(name)
    const hidden = await title(page).evaluate((box) => [
      box.scrollWidth - box.clientWidth,
      box.scrollHeight - box.clientHeight,
    ])
    expect(Math.max(...hidden)).toBeLessThanOrEqual(0)
  })

  test('loses its control characters, and nothing else', async () => {
    const page = await openForm(site)
    await title(page).fill('提\u0007案\u0000会')
    expect(await title(page).inputValue()).toBe('提案会')
  })

  test('beyond every measure, 100,000 characters, stays whole, is refused with the count, and freezes nothing', async () => {
    const page = await openForm(site)
    await page.evaluate(() => {
      const blocked: number[] = []
      Object.assign(window, { blocked })
      new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    })
    const revision = page.getByLabel('修订记录')
    await revision.focus()
    await page.evaluate(() => document.execCommand('insertText', false, '改'.repeat(100_000)))
    await page.keyboard.press('Tab')
    await page.getByText('修订记录有 100,000 个字，最多 20,000 个字，请删减').first().waitFor()
    expect(await revision.evaluate((box) => (box as HTMLTextAreaElement).value.length)).toBe(100_000)
    await revision.press('End')
    await revision.pressSequentially('完')
    expect(await revision.evaluate((box) => (box as HTMLTextAreaElement).value.length)).toBe(100_001)
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { blocked: number[] }).blocked))
    expect(longest).toBeLessThan(2000)
  })
})
