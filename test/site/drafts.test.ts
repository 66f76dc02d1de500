import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf, storeDraft, storedDrafts } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectFocus } from '../support/form-laws.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The names in the list that is shown. */
const names = (page: Page): Promise<string[]> => page.locator('.drafts-list li').locator('a, .name').allInnerTexts()

/** Opens the list of all drafts on the page of the templates. */
const openList = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}templates/#drafts`)
  await page.locator('.drafts-list li').first().waitFor()
}

/** Undoes every save that begins from now on, as a busy browser does when the page goes. */
const loseSaves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBTransaction.prototype.commit = function () {
      this.abort()
    }
  })

/** A page whose storage holds drafts of these names, the first saved last. */
const pageWith = async (...kept: readonly string[]): Promise<Page> => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/`)
  for (const [index, name] of kept.entries()) {
    const savedAt = `2026-11-${String(23 - index).padStart(2, '0')}T02:32:10.123Z`
    await storeDraft(page, `d${index}`, draftOf(`d${index}`, { title: name }, { savedAt }))
  }
  return page
}

describe('many drafts of a template', () => {
  test('each has its address, which outlives a reload and a step to a section; the page opens the last one', async () => {
    const page = await openForm(site)
    await title(page).fill('第一份')
    await saved(page)
    const first = page.url()
    expect(first).toContain('?draft=')
    await page.getByRole('link', { name: '行动项' }).click()
    await page.reload()
    await expect.poll(() => title(page).inputValue()).toBe('第一份')
    await pick(page, '我的草稿')
    await page.getByRole('link', { name: '新建草稿' }).click()
    await expect.poll(() => title(page).inputValue()).toBe('')
    await title(page).fill('第二份')
    await saved(page)
    expect(page.url()).not.toBe(first)
    await page.goto(`${site.url}templates/minutes/`)
    await expect.poll(() => title(page).inputValue()).toBe('第二份')
    await page.goto(first)
    await expect.poll(() => title(page).inputValue()).toBe('第一份')
    await page.goto(`${site.url}templates/minutes/`)
    await expect.poll(() => title(page).inputValue()).toBe('第一份')
    expectSound(page)
  })

  test('what was typed just before going to another draft is saved', async () => {
    const page = await pageWith('别的')
    await page.goto(`${site.url}templates/minutes/?new`)
    await title(page).fill('没等保存就走')
    await page.goto(`${site.url}templates/minutes/?draft=d0`)
    await expect.poll(() => title(page).inputValue()).toBe('别的')
    await openList(page)
    expect(await names(page)).toEqual(['没等保存就走', '别的'])
  })

  test('what storage has not got round to when the page goes is saved by the next page', async () => {
    const page = await openForm(site)
    await loseSaves(page)
    await title(page).fill('没写完就关')
    await openList(page)
    expect(await names(page)).toEqual(['没写完就关'])
    expect(await storedDrafts(page)).toHaveLength(1)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('last-word')))).toEqual([])
  })

  test('are listed over the form, the one being worked on without a way to delete it', async () => {
    const page = await pageWith('甲', '乙')
    await page.goto(`${site.url}templates/minutes/?draft=d1`)
    await page.getByRole('button', { name: '草稿：乙' }).click()
    await page.getByRole('dialog').getByText('正在编辑').waitFor()
    expect(await names(page)).toEqual(['甲', '乙'])
    expect(await button(page, '删除“乙”').count()).toBe(0)
    await page.keyboard.press('Escape')
    await expectFocus(page, 'workspace-drafts')
    await page.getByRole('button', { name: '草稿：乙' }).click()
    await page.getByRole('dialog').getByRole('link', { name: '甲' }).click()
    await expect.poll(() => title(page).inputValue()).toBe('甲')
  })

  test('one that isn’t there says so, and a new one is begun', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/minutes/?draft=gone`)
    await page.getByText('要打开的草稿不在这个浏览器里').waitFor()
    await title(page).fill('新的')
    await saved(page)
    expect(await storedDrafts(page)).toHaveLength(1)
  })
})

describe('the list', () => {
  test('is named by contents, and searched in all that was typed', async () => {
    const page = await pageWith('简报会', '提案会', '复盘会', '例会', '碰头会', '比稿')
    await storeDraft(page, 'd6', draftOf('d6', { title: '月会', actions: [{ action: '寄样品' }] }))
    await openList(page)
    expect(await names(page)).toHaveLength(7)
    await page.getByLabel('查找草稿').fill('样品')
    expect(await names(page)).toEqual(['月会'])
    await page.getByLabel('查找草稿').fill('没有的')
    await page.getByText('没有含“没有的”的草稿。').waitFor()
    expectSound(page)
  })

  test('duplicates, and deletes with a way back; the focus is never lost', async () => {
    const page = await pageWith('甲', '乙')
    await openList(page)
    await button(page, '复制“乙”').click()
    await page.getByText('已复制“乙”').waitFor()
    await expect.poll(() => names(page)).toEqual(['乙', '甲', '乙'])
    await expectFocus(page)
    await button(page, '删除“甲”').click()
    await expect.poll(() => names(page)).toEqual(['乙', '乙'])
    await page.keyboard.press('Enter')
    await page.getByText('“甲”回来了。').waitFor()
    expect(await names(page)).toEqual(['乙', '甲', '乙'])
    await expectFocus(page)
    const kept = await storedDrafts(page)
    expect(kept.map(({ data }) => data)).toEqual(expect.arrayContaining([{ title: '甲' }, { title: '乙' }]))
    expect(new Set(kept.map(({ id }) => id)).size).toBe(3)
    expectSound(page)
  })

  test('follows what other tabs do, and deletes nothing that is open in one', async () => {
    const list = await pageWith('甲')
    await openList(list)
    const form = await list.context().newPage()
    await form.goto(`${site.url}templates/minutes/?draft=d0`)
    await title(form).fill('改了名')
    await expect.poll(() => names(list)).toEqual(['改了名'])
    await button(list, '删除“改了名”').click()
    await list.getByText('正在另一个标签页里编辑，没有删除').waitFor()
    expect(await storedDrafts(list)).toHaveLength(1)
  })

  test('follows a draft that was left by a page that went, once another one has saved it', async () => {
    const list = await pageWith('甲')
    await openList(list)
    const form = await list.context().newPage()
    await form.goto(`${site.url}templates/minutes/?draft=d0`)
    await title(form).waitFor()
    await loseSaves(form)
    await title(form).fill('改了名')
    await form.goto(`${site.url}templates/minutes/?new`)
    await expect.poll(() => names(list)).toEqual(['改了名'])
  })

  test.for([
    ['of a later edition', draftOf('x', { title: '将来' }, { version: 99 }), '是用更新的版本填的'],
    ['that is broken', { ...draftOf('x', 7), data: 7 }, '打不开，可能被改坏了'],
    ['of a sheet that is gone', draftOf('x', {}, { template: 'gone' }), '手册里没有它的表了'],
    ['that is no draft at all', 'scribble', '手册里没有它的表了'],
  ] as const)('keeps one %s, says why, and hands it out as it is', async ([, stored, reason]) => {
    const page = await pageWith()
    await storeDraft(page, 'x', stored)
    await openList(page)
    await page.getByText(reason).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载原件' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('草稿原件_x.json')
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(stored)
    expect(await storedDrafts(page)).toEqual([stored])
    expectSound(page)
  })
})
