import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const open = async (options = {}): Promise<Page> => {
  const page = await site.newPage(options)
  await page.goto(`${site.url}quiz/`)
  return page
}
const question = (page: Page, at: number): Locator => page.locator('[data-question]').nth(at - 1)

test('a question is answered with the keyboard alone, and the answer is explained', async () => {
  const page = await open()
  const first = question(page, 1)
  await first.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await first.getByRole('status').innerText()).toBe('对了。')
  expect(await first.locator('details').getAttribute('open')).toBe('')
  expect(await first.getByRole('link', { name: /^回去看：/ }).count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await first.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('a wrong choice is told apart in words, not in colour alone', async () => {
  const page = await open()
  const first = question(page, 1)
  await first.getByRole('radio').first().check()
  await first.getByRole('button', { name: '对答案' }).click()
  expect(await first.getByRole('status').innerText()).toBe('不对。')
  expect(await first.getByText('（正确）').count()).toBeGreaterThan(0)
  expect(await first.getByRole('radio', { name: /（正确）/ }).count()).toBe(1)
})

test('of several right options all must be chosen', async () => {
  const page = await open()
  const second = question(page, 2)
  await second.getByRole('checkbox').nth(1).check()
  await second.getByRole('button', { name: '对答案' }).click()
  expect(await second.getByRole('status').innerText()).toBe('不对。')
})

test('nothing chosen is said, and costs nothing', async () => {
  const page = await open()
  await question(page, 1).getByRole('button', { name: '对答案' }).click()
  expect(await question(page, 1).getByRole('status').innerText()).toBe('先选一个再对答案。')
  expect(await page.locator('[data-quiz-score]').innerText()).toBe('')
})

test('the score survives a reload; wrong ones can be done again; the score can be cleared', async () => {
  const page = await open()
  for (const [at, option] of [
    [1, 1],
    [3, 2],
  ] as const) {
    await question(page, at).getByRole('radio').nth(option).check()
    await question(page, at).getByRole('button', { name: '对答案' }).click()
  }
  await page.reload()
  const score = page.locator('[data-quiz-score]')
  expect(await score.innerText()).toBe('答了 2 题，对 2 题，得 100 分')
  await question(page, 4).getByRole('radio').first().check()
  await question(page, 4).getByRole('button', { name: '对答案' }).click()
  await page.getByRole('combobox', { name: '做哪些题' }).selectOption('wrong')
  expect(await page.locator('[data-question]:visible').count()).toBe(1)
  await page.getByRole('combobox', { name: '做哪些题' }).selectOption('mixed')
  expect(await page.locator('[data-question]:visible').count()).toBe(10)
  await page.getByRole('button', { name: '清掉成绩' }).click()
  expect(await score.innerText()).toBe('')
})

test('without a script every question has its answer folded below it', async () => {
  const page = await open({ javaScriptEnabled: false })
  expect(await page.locator('details').count()).toBe(40)
  await question(page, 1).getByText('看答案').click()
  expect(await question(page, 1).locator('details p').innerText()).toMatch(/^答案：B。/)
})
