import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillStorage, storeDraft, storedDrafts } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { errorsOf, openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a draft', () => {
  test('is there again after a reload', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await title(page).fill('改过的名称')
    await saved(page)
    await page.reload()
    await title(page).waitFor()
    expect(await title(page).inputValue()).toBe('改过的名称')
    expect(await page.getByLabel('行动项第 3 行：要做什么').inputValue()).toBe('答复代言人事宜')
    expect(await page.getByText(/^已保存/).count()).toBe(1)
  })

  test('is saved when the page goes, without waiting', async () => {
    const page = await openForm(site)
    await title(page).fill('来不及等')
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    await page.reload()
    await title(page).waitFor()
    await expect.poll(() => title(page).inputValue()).toBe('来不及等')
  })

  test('with fields that the sheet no longer has opens, and keeps them', async () => {
    const page = await openForm(site)
    await title(page).fill('会')
    await saved(page)
    await changeDraft(page, { data: { title: '旧稿', colour: 'red', actions: 'none' } })
    await page.reload()
    await title(page).waitFor()
    expect(await title(page).inputValue()).toBe('旧稿')
    await title(page).fill('旧稿二')
    await saved(page)
    const [draft] = await storedDrafts(page)
    expect(draft).toMatchObject({
      data: { title: '旧稿二' },
      rest: [{ path: 'colour', value: 'red' }, { path: 'actions' }],
    })
  })

  test.for(['newer', 'broken'])('that is %s is left as it is, and the reader is told', async (kind) => {
    const page = await openForm(site)
    await title(page).fill('会')
    await saved(page)
    await changeDraft(page, kind === 'newer' ? { version: 99 } : { data: 7 })
    await page.reload()
    await title(page).waitFor()
    if (kind === 'newer') await page.getByText('还原样存着').waitFor()
    expect(await title(page).inputValue()).toBe('')
    expect(await storedDrafts(page)).toHaveLength(1)
  })
})

describe('without storage', () => {
  test.for([
    ['gone', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'refused',
      () =>
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        }),
    ],
  ] as const)('(%s) the form says so, and works', async ([, refuse]) => {
    const page = await site.newPage()
    await page.addInitScript(refuse)
    await page.goto(`${site.url}templates/minutes/`)
    await page.getByText('这个浏览器不让网页存东西').waitFor()
    await fillSample(page)
    const download = page.waitForEvent('download')
    await button(page, '下载 PDF').click()
    expect((await download).suggestedFilename()).toContain('会议纪要')
    await page.getByText('没有保存', { exact: true }).waitFor()
    expect(errorsOf(page)).toEqual([])
  })

  test('that is full the form says so, and tries again with the next change', async () => {
    const page = await openForm(site)
    const makeRoom = await fillStorage(page)
    await title(page).fill('放不下')
    await page.getByText('浏览器给网页的空间满了').waitFor()
    await makeRoom()
    await title(page).fill('放得下')
    await saved(page)
  })
})

/** Puts other values into the only draft that is stored, as an older or a later edition might have left them. */
const changeDraft = async (page: Page, change: Readonly<Record<string, unknown>>): Promise<void> => {
  const [draft] = await storedDrafts(page)
  await storeDraft(page, draft?.id ?? '', { ...draft, ...change })
}
