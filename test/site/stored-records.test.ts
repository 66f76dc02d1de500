import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, storeDraft, storedDrafts } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { errorsOf, openSite, type Site } from '../support/site.ts'

let site: Site
let page: Page
beforeAll(async () => {
  site = await openSite()
  page = await openForm(site)
})
afterAll(() => site.close())

const openAt = async (query: string): Promise<void> => {
  await page.goto(`${site.url}templates/minutes/${query}`)
  await title(page).waitFor()
}

test('a record named new takes no new draft’s place', async () => {
  await storeDraft(page, 'new', draftOf('new', { title: '别人放的' }))
  await openAt('?new')
  expect(await title(page).inputValue()).toBe('')
  await title(page).fill('自己写的')
  await saved(page)
  expect(await storedDrafts(page)).toContainEqual(draftOf('new', { title: '别人放的' }))
})

test.for([
  ['of another sheet', draftOf('x', {}, { template: 'creative-brief' }), '这份草稿是另一种表的'],
  ['of too many values', draftOf('x', { title: '会', more: Array(200_001).fill(0) }), '上次的草稿里内容太多'],
  ['of too many rows', draftOf('x', { actions: Array(2001).fill({ action: '写' }) }), '上次的草稿里内容太多'],
  ['that is no draft', draftOf('x', 7), '上次的草稿打不开'],
] as const)('a record %s says so, and a new draft is begun', async ([, record, sentence]) => {
  await storeDraft(page, 'x', record)
  await openAt('?draft=x')
  await page.getByText(sentence).waitFor()
  await title(page).fill('接着写')
  await saved(page)
  expect(await storedDrafts(page)).toContainEqual(record)
})

test('a text longer than its field allows, typed here, is opened', async () => {
  await storeDraft(page, 'long', draftOf('long', { title: '长'.repeat(30_000) }))
  await openAt('?draft=long')
  expect((await title(page).inputValue()).length).toBe(30_000)
})

test('a record that holds itself says so in the list, breaks nothing, and can be had as a file', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ae-handbook')
        opening.onsuccess = () => {
          const record: Record<string, unknown> = { template: 'minutes', version: 1, id: 'own', savedAt: '', data: {} }
          record['data'] = { title: '自己', record }
          const writing = opening.result.transaction('drafts', 'readwrite')
          writing.objectStore('drafts').put(record, 'own')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await openAt('?draft=own')
  await page.getByText('这份草稿里的数据自己套着自己').waitFor()
  await page.goto(`${site.url}templates/#drafts`)
  await page.getByText('里面的数据自己套着自己').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^下载原件/ })
      .last()
      .click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^草稿原件_/)
  const [all] = await Promise.all([page.waitForEvent('download'), button(page, '备份全部').click()])
  expect(all.suggestedFilename()).toMatch(/^手册草稿备份_/)
  expect(errorsOf(page)).toEqual([])
})
