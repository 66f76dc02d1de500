import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { READING } from '../../src/limits/limits.ts'
import { openForm, title } from '../support/form.ts'
import { drop, envelope } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const FILE = { name: '草稿.json', mimeType: '', buffer: Buffer.from(envelope({ title: '新的' })) }

// A reader that is ready, and says on the console that it has begun.
const reader = (act: string): string =>
  `self.onmessage = () => { console.log('begun'); ${act} }; self.postMessage({ kind: 'ready' })`

test.for([
  ['comes to no end', reader('for (;;);'), 'begun', '读了 10 秒还没有读完'],
  ['breaks', reader("throw new Error('broken')"), 'begun', '没能读完'],
  ['says that it broke', reader("self.postMessage({ kind: 'broke' })"), 'begun', '没能读完'],
  ['never says that it is there', "console.log('silent')", 'silent', '打开文件的程序没有加载出来'],
] as const)('a reader that %s leaves the page alive, with a sentence', async ([, script, sign, sentence]) => {
  const page = await formWith((route) => route.fulfill({ contentType: 'text/javascript', body: script }))
  const begun = page.waitForEvent('console', (message) => message.text() === sign)
  await drop(page, FILE)
  await begun
  await page.clock.runFor(READING.loading)
  await said(page, sentence)
  await goesOn(page)
})

test('a reader that does not come leaves the page alive, with a sentence', async () => {
  const page = await formWith((route) => route.abort())
  await drop(page, FILE)
  await said(page, '读文件的程序没有加载出来：浏览器把这个文件拦下了')
  await goesOn(page)
})

const formWith = async (answer: (route: Route) => Promise<void>): Promise<Page> => {
  const page = await openForm(site)
  await page.context().route('**/draft-file.worker*', answer)
  await title(page).fill('自己写的')
  await page.clock.install()
  return page
}

const said = (page: Page, text: string): Promise<void> => page.getByRole('status').getByText(text).waitFor()

// What is filled in is there, and the next file is read as ever.
const goesOn = async (page: Page): Promise<void> => {
  expect(await title(page).inputValue()).toBe('自己写的')
  await page.context().unrouteAll()
  await drop(page, FILE)
  await page.getByRole('button', { name: '换掉' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('新的')
}
