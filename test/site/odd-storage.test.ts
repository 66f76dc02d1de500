/*
 * Storage that isn't as it should be: a database without its store, one that another tab holds, one that never answers,
 * records that another tab saved and that can't be shown. The form is there each time, and nothing typed is lost.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, storeDraft, storedDrafts } from '../support/drafts.ts'
import { saved, title } from '../support/form.ts'
import { errorsOf, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A page of the site that has no form, in a browser without a database of ours. */
const blankPage = async (): Promise<Page> => {
  const page = await site.newPage()
  await page.goto(`${site.url}404.html`)
  return page
}

/** Makes the database without the place for drafts; it is held open, as an older edition would, where so asked. */
const makeBare = (page: Page, isHeld: boolean): Promise<void> =>
  page.evaluate(
    (held) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ae-handbook')
        opening.onupgradeneeded = () => opening.result.createObjectStore('other').put('kept', 'key')
        opening.onsuccess = () => {
          if (held) Object.assign(window, { letGo: () => opening.result.close() })
          else opening.result.close()
          resolve()
        }
      }),
    isHeld,
  )

const openForm = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${site.url}templates/minutes/${query}`)
  await title(page).waitFor()
}

const titles = async (page: Page): Promise<readonly unknown[]> =>
  (await storedDrafts(page)).map(({ data }) => (data as { readonly title?: unknown }).title)

test('a database without its store gets one, and keeps what else is in it', async () => {
  const page = await blankPage()
  await makeBare(page, false)
  await openForm(page)
  await title(page).fill('写下的')
  await saved(page)
  expect(await titles(page)).toEqual(['写下的'])
  expect(
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('ae-handbook')
          opening.onsuccess = () => {
            const reading = opening.result.transaction('other').objectStore('other').get('key')
            reading.onsuccess = () => resolve(reading.result)
          }
        }),
    ),
  ).toBe('kept')
  expect(errorsOf(page)).toEqual([])
  await page.context().close()
})

test('one that another tab holds open says so, and is saved into as soon as that tab goes', async () => {
  const holder = await blankPage()
  await makeBare(holder, true)
  const page = await holder.context().newPage()
  await openForm(page)
  await page.getByText('别的标签页里开着旧的手册').waitFor()
  await title(page).fill('写下的')
  await holder.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor({ timeout: 30_000 })
  expect(await titles(page)).toEqual(['写下的'])
  await holder.context().close()
})

test('one that never answers is not waited for, and is saved into as soon as it does', async () => {
  const page = await site.newPage()
  await page.clock.install()
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    const waiting: (() => void)[] = []
    let answers = false
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (answers) return open.call(this, name, version)
      // As the browser's own that waits: handlers are set on it, and called when it comes.
      const late = {} as IDBOpenDBRequest
      waiting.push(() => {
        const real = open.call(this, name, version)
        for (const kind of ['onupgradeneeded', 'onsuccess', 'onerror'] as const) {
          real[kind] = (event: Event) => {
            Object.defineProperty(late, 'result', { get: () => real.result, configurable: true })
            late[kind]?.call(real, event as never)
          }
        }
      })
      return late
    }
    Object.assign(window, {
      answer: () => {
        answers = true
        for (const go of waiting) go()
      },
    })
  })
  await page.goto(`${site.url}templates/minutes/`)
  await page.getByText('正在打开').first().waitFor()
  await page.clock.runFor(9000)
  await page.getByText('浏览器存东西的地方一直没有回应').waitFor()
  await title(page).fill('写下的')
  await page.clock.runFor(9000)
  await page.evaluate(() => (window as unknown as { answer: () => void }).answer())
  await expect
    .poll(async () => {
      await page.clock.runFor(4000)
      return page.getByText(/^已保存 \d\d:\d\d$/).count()
    })
    .toBe(1)
  expect(await titles(page)).toEqual(['写下的'])
  await page.context().close()
})

const holdsItself = (id: string) => {
  const record: Record<string, unknown> = { ...draftOf(id, {}) }
  record['data'] = { title: '自己', record }
  return record
}

test.for([
  [
    'of too many rows',
    (id: string) => draftOf(id, { actions: Array(2001).fill({ action: '写' }) }),
    '上次的草稿里内容太多',
  ],
  [
    'of a later edition',
    (id: string) => draftOf(id, { title: '新的' }, { version: 99 }),
    '上次的草稿是用更新的版本填的',
  ],
  ['of another sheet', (id: string) => draftOf(id, {}, { template: 'creative-brief' }), '这份草稿是另一种表的'],
  ['that holds itself', holdsItself, '这份草稿里的数据自己套着自己'],
] as const)('a record %s that another tab saved is not drawn: the page says what it is', async ([, make, sentence]) => {
  const page = await site.newPage()
  await openForm(page)
  await storeDraft(page, 'own', draftOf('own', { title: '旧的' }))
  await openForm(page, '?draft=own')
  await expect.poll(() => title(page).inputValue()).toBe('旧的')
  const record = make('own')
  await storeDraft(page, 'own', record)
  await page.evaluate(() => {
    const channel = new BroadcastChannel('ae-handbook:draft:own')
    channel.postMessage('saved')
    channel.close()
  })
  await page.getByText(sentence).waitFor()
  expect(await title(page).inputValue()).toBe('')
  await page.context().close()
})

test('a record that another tab saved is repaired as one that is opened', async () => {
  const page = await site.newPage()
  await openForm(page)
  await storeDraft(page, 'own', draftOf('own', { title: '旧的' }))
  await openForm(page, '?draft=own')
  await storeDraft(page, 'own', draftOf('own', { title: 7, actions: 'none', colour: '红' }))
  await page.evaluate(() => {
    const channel = new BroadcastChannel('ae-handbook:draft:own')
    channel.postMessage('saved')
    channel.close()
  })
  await expect.poll(() => title(page).inputValue()).toBe('7')
  await title(page).fill('改了')
  await saved(page)
  await expect.poll(() => titles(page)).toEqual(['改了'])
  const [draft] = await storedDrafts(page)
  expect(draft?.['rest']).toEqual([
    { path: 'actions', value: 'none' },
    { path: 'colour', value: '红' },
  ])
  expect(errorsOf(page)).toEqual([])
  await page.context().close()
})
