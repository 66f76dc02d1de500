import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf, fillStorage, type StoredDraft, storeDraft, storedDrafts } from '../support/drafts.ts'
import { button, openForm } from '../support/form.ts'
import { type ChosenFile, drop, expectSound } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The list of a browser that holds these drafts. */
const listOf = async (...kept: readonly StoredDraft[]): Promise<Page> => {
  const page = await site.newPage()
  await page.goto(`${site.url}templates/`)
  for (const draft of kept) await storeDraft(page, draft.id, draft)
  await page.goto(`${site.url}templates/#drafts`)
  await page.reload()
  await button(page, '恢复备份').waitFor()
  return page
}

const backUp = async (page: Page, name = '备份全部'): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  expect(download.suggestedFilename()).toMatch(/^手册草稿备份_\d{8}-\d{4}\.json$/)
  return readFile(await download.path())
}

const bringBack = (page: Page, buffer: Buffer, name = '备份.json'): Promise<void> =>
  bringBackFile(page, { name, mimeType: 'application/json', buffer })

const bringBackFile = async (page: Page, file: string | ChosenFile): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '恢复备份').click()])
  await chooser.setFiles(typeof file === 'string' ? file : { ...file })
}

/** A file of 50 MB on the disk: too large to be handed to the browser otherwise. */
const largeFile = (): string => {
  mkdirSync('test/out', { recursive: true })
  const path = resolve('test/out/large.json')
  writeFileSync(path, '')
  truncateSync(path, 50 * 1024 * 1024)
  return path
}

const A = draftOf('a', { title: '甲会' })
const B = draftOf('b', { title: '乙会' })

describe('a backup', () => {
  test('of everything brings everything back in another browser', async () => {
    const file = await backUp(await listOf(A, B))
    const other = await listOf()
    await bringBack(other, file)
    await other.getByRole('dialog').getByText('“备份.json”里有 2 份草稿').waitFor()
    await button(other, '恢复选中的').click()
    await other.getByText('已恢复 2 份。').waitFor()
    expect(await storedDrafts(other)).toEqual([A, B])
    expectSound(other)
  })

  test('never replaces what is here: what differs is put beside it, and what is older only if it is wanted', async () => {
    const file = await backUp(await listOf(A, B, draftOf('c', { title: '丙会' })))
    const newerHere = draftOf('a', { title: '甲会改过' }, { savedAt: '2026-12-01T00:00:00.000Z' })
    const olderHere = draftOf('b', { title: '乙会初稿' }, { savedAt: '2026-11-01T00:00:00.000Z' })
    const page = await listOf(newerHere, olderHere, draftOf('c', { title: '丙会' }))
    await bringBack(page, file)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 份和这里的一样，不用恢复。').waitFor()
    expect(await dialog.getByLabel('甲会').isChecked()).toBe(false)
    expect(await dialog.getByLabel('乙会').isChecked()).toBe(true)
    await button(page, '恢复选中的').click()
    await page.getByText('已恢复 1 份。').waitFor()
    const kept = await storedDrafts(page)
    expect(kept).toEqual(expect.arrayContaining([newerHere, olderHere]))
    expect(kept).toHaveLength(4)
    expect(kept.filter(({ data }) => JSON.stringify(data) === JSON.stringify(B.data))).toHaveLength(1)
  })

  test('of some holds those that are listed', async () => {
    const many = Array.from({ length: 6 }, (_, index) => draftOf(`m${index}`, { title: `例会 ${index}` }))
    const page = await listOf(...many)
    await page.getByLabel('查找草稿').fill('例会 3')
    const { drafts } = JSON.parse((await backUp(page, '备份这 1 份')).toString())
    expect(drafts).toEqual([many[3]])
  })

  test('that has nothing new says so, and so does a file that is none', async () => {
    const page = await listOf(A)
    const file = await backUp(page)
    await bringBack(page, file)
    await page.getByText('内容也一样，没有什么要恢复的').waitFor()
    await bringBack(page, Buffer.from('{"kind":"other"}'), '别的.json')
    await page.getByText('“别的.json”不是手册的备份').waitFor()
    await bringBackFile(page, largeFile())
    await page.getByText('“large.json”超过 20 MB').waitFor()
    expect(await storedDrafts(page)).toEqual([A])
    expectSound(page)
  })

  test('is chosen at the press, however late the rest of the program comes', async () => {
    const page = await listOf(A)
    const buffer = await backUp(page)
    let answer = (): void => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    let asked = false
    await page.context().route(/bring-back/, async (route) => {
      asked = true
      await held
      await route.continue()
    })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '恢复备份').click()])
    await expect.poll(() => asked).toBe(true)
    answer()
    await chooser.setFiles({ name: '备份.json', mimeType: 'application/json', buffer })
    await page.getByText('内容也一样，没有什么要恢复的').waitFor()
    expectSound(page)
  })

  test('that finds no room says how far it came', async () => {
    const file = await backUp(await listOf(A, B))
    const page = await listOf()
    await fillStorage(page)
    await bringBack(page, file)
    await button(page, '恢复选中的').click()
    await page.getByText('恢复了 0 份，还有 2 份没存下：浏览器给网页的空间满了').waitFor()
  })

  test('dropped on a form says where it belongs', async () => {
    const buffer = await backUp(await listOf(A))
    const form = await openForm(site)
    await drop(form, { name: '备份.json', mimeType: 'application/json', buffer })
    await form.getByText('“备份.json”是多份草稿的备份').waitFor()
    await form.getByRole('link', { name: '去我的草稿' }).click()
    await button(form, '恢复备份').waitFor()
  })
})
