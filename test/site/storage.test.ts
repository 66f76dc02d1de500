import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf, fillStorage, storeDraft, storedDrafts } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { choose, envelope, expectSound, pick } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const FULL = '浏览器给网页的空间满了'

describe('where every write fails for want of space', () => {
  test('the form says so at each, keeps what is typed, and lets it out as PDF and as file', async () => {
    const page = await openForm(site)
    const makeRoom = await fillStorage(page)
    await fillSample(page)
    for (const text of ['一', '二']) {
      await title(page).fill(text)
      await page.getByText('没有保存', { exact: true }).waitFor()
      await page.getByText(FULL).waitFor()
    }
    expect((await downloadPdf(page)).bytes.length).toBeGreaterThan(1000)
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '导出草稿').click()])
    expect(file.suggestedFilename()).toMatch(/（草稿）\.json$/)
    expect(await storedDrafts(page)).toEqual([])
    await makeRoom()
    await title(page).fill('三')
    await saved(page)
    expect(await page.getByText(FULL).count()).toBe(0)
    expect(await storedDrafts(page)).toHaveLength(1)
    expectSound(page)
  })

  test('saving by hand claims nothing', async () => {
    const page = await openForm(site)
    await fillStorage(page)
    await title(page).fill('会')
    await page.keyboard.press('Control+s')
    await page.getByText(FULL).waitFor()
    expect(await page.getByText('已存在这个浏览器里').count()).toBe(0)
  })

  test('the list says so for each of its acts, and what is there stays', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/`)
    await storeDraft(page, 'a', draftOf('a', { title: '甲' }))
    await page.goto(`${site.url}templates/#drafts`)
    await page.reload()
    await button(page, '复制“甲”').waitFor()
    await fillStorage(page)
    await button(page, '复制“甲”').click()
    await page.getByText(FULL).waitFor()
    await button(page, '删除“甲”').click()
    await button(page, '撤销删除“甲”').click()
    await page.getByText(FULL).waitFor()
    expectSound(page)
  })

  test('what comes in can’t become a draft of its own, and what is filled in stays', async () => {
    const page = await openForm(site)
    await title(page).fill('自己写的')
    await fillStorage(page)
    const text = envelope({ title: '外来的' })
    await choose(page, '导入草稿', { name: '草稿.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await button(page, '放进新草稿').click()
    await page.getByText('新草稿没存下').waitFor()
    expect(await title(page).inputValue()).toBe('自己写的')
  })
})

describe('a clock that is set back', () => {
  const openAt = async (instant: string): Promise<Page> => {
    const page = await site.newPage()
    await page.clock.setFixedTime(instant)
    await page.goto(`${site.url}templates/minutes/`)
    await title(page).waitFor()
    return page
  }

  test('loses nothing, keeps the order of the saves, and is named', async () => {
    const page = await openAt('2026-11-25T02:00:00Z')
    await title(page).fill('明天写的')
    await saved(page)
    await page.clock.setFixedTime('2026-11-23T02:00:00Z')
    await page.reload()
    await page.getByText('电脑的时钟可能调慢过').waitFor()
    expect(await title(page).inputValue()).toBe('明天写的')
    await title(page).fill('昨天改的')
    await page.getByText('已保存 10:00').waitFor()
    const [draft] = await storedDrafts(page)
    expect(draft).toMatchObject({ savedAt: '2026-11-25T02:00:00.001Z', data: { title: '昨天改的' } })
    await page.goto(`${site.url}templates/minutes/?new`)
    await title(page).fill('另一份')
    await saved(page)
    await page.goto(`${site.url}templates/minutes/`)
    await title(page).waitFor()
    expect(await title(page).inputValue()).toBe('另一份')
  })

  test('isn’t named where it goes right', async () => {
    const page = await openAt('2026-11-23T02:00:00Z')
    await title(page).fill('会')
    await saved(page)
    await page.clock.setFixedTime('2026-11-23T02:00:01Z')
    await page.reload()
    await title(page).waitFor()
    expect(await page.getByText('时钟').count()).toBe(0)
  })
})

describe('the browser is asked to keep the drafts', () => {
  const asked = async (act: (page: Page) => Promise<unknown>): Promise<number> => {
    const page = await site.newPage()
    await page.addInitScript(() => {
      Object.assign(window, { asked: 0 })
      StorageManager.prototype.persist = async () => {
        ;(window as unknown as { asked: number }).asked += 1
        return true
      }
    })
    await page.goto(`${site.url}templates/minutes/`)
    await fillSample(page)
    await saved(page)
    await act(page)
    return page.evaluate(() => (window as unknown as { asked: number }).asked)
  }

  test('when the reader saves by hand, and not before', async () => {
    expect(await asked(async () => undefined)).toBe(0)
    expect(await asked(downloadPdf)).toBe(1)
    expect(await asked((page) => Promise.all([page.waitForEvent('download'), pick(page, '导出草稿')]))).toBe(1)
    expect(
      await asked(async (page) => {
        await page.keyboard.press('Control+s')
        await page.getByText('已存在这个浏览器里').waitFor()
      }),
    ).toBe(1)
  })
})
