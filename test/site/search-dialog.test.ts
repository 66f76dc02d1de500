import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POPULAR } from '../../src/search/popular.ts'
import { expectAccessible } from '../support/axe.ts'
import { cspViolations, openSite, type PageOptions, requestsOf, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const READING = 'handbook/communication/'
const DIALOG = 'dialog[data-search]'
const FIELD = `${DIALOG} input`
const OPTION = `${DIALOG} [role=option]`
const STATUS = `${DIALOG} [role=status]`

const open = async (path: string, options?: PageOptions): Promise<Page> => {
  const page = await site.newPage(options)
  await page.goto(site.url + path)
  return page
}

const openDialog = async (query: string, options?: PageOptions): Promise<Page> => {
  const page = await open(READING, options)
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
  await page.locator(FIELD).fill(query)
  await page
    .locator(STATUS)
    .getByText(/找到|没有/)
    .waitFor()
  return page
}

/** The option that the field points at. */
const activeOption = (page: Page): Promise<string | null | undefined> =>
  page.$eval(FIELD, (field) => {
    const id = field.getAttribute('aria-activedescendant')
    const option = id === null ? null : document.getElementById(id)
    return option?.ariaSelected === 'true' ? option.textContent : undefined
  })

test('no page loads the engine before search is opened', async () => {
  const page = await open(READING)
  await page.waitForLoadState('networkidle')
  expect(requestsOf(page).filter(({ url }) => /pagefind|\/search\//.test(url))).toEqual([])
})

test('Ctrl K opens search, arrows choose, Enter opens what is chosen', async () => {
  const page = await openDialog('会议纪要')
  expect(await activeOption(page)).toContain('附件三 会议纪要')
  await page.keyboard.press('ArrowDown')
  expect(await activeOption(page)).toBe('打开模板：会议纪要')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/handbook/appendix-3-minutes/')
})

test('Enter right after typing opens the first result of what was typed', async () => {
  const page = await open(READING)
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
  await page.keyboard.type('kehuzongjian')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/handbook/role-director/')
})

test('what is typed before the script has come is searched for', async () => {
  const page = await open(READING)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_astro/dialog*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('hyjy')
  release()
  await page.locator(STATUS).getByText(/^找到/).waitFor()
  expect(await activeOption(page)).toContain('会议纪要')
})

test('“/” opens search, and in a field is a stroke like any other', async () => {
  const page = await open(READING)
  await page.keyboard.press('/')
  await page.locator(OPTION).first().waitFor()
  expect(await page.locator(FIELD).inputValue()).toBe('')
  await page.keyboard.press('/')
  expect(await page.locator(FIELD).inputValue()).toBe('/')
})

test('Esc closes search and gives focus back to where it was', async () => {
  const page = await open(READING)
  await page.getByRole('link', { name: '手册', exact: true }).first().focus()
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('combobox')
  await page.keyboard.press('Escape')
  expect(await page.locator(DIALOG).isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('手册')
})

test('opened from nowhere, search gives focus to its button when it closes', async () => {
  const page = await open(READING)
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true)
})

test('a click beside the dialog closes it', async () => {
  const page = await openDialog('会议')
  await page.mouse.click(10, 500)
  await page.locator(DIALOG).waitFor({ state: 'hidden' })
})

test('nothing is searched for, and Enter opens nothing, in the middle of a composition', async () => {
  const page = await open(READING)
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.imeSetComposition', { text: 'huiyi', selectionStart: 5, selectionEnd: 5 })
  await page.$eval(FIELD, (field) => {
    for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how }))
    }
  })
  expect(await page.locator(STATUS).textContent()).toBe('')
  expect(await page.locator(`${DIALOG} [role=listbox]`).getAttribute('aria-busy')).toBe('false')
  await keyboard.send('Input.insertText', { text: '会议纪要' })
  await page.locator(STATUS).getByText(/^找到/).waitFor()
  expect(await activeOption(page)).toContain('会议纪要')
  expect(page.url()).toBe(site.url + READING)
})

test('an answer that comes late doesn’t replace a newer one', async () => {
  const page = await open(READING)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/pagefind/fragment/**', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().waitFor()
  await page.locator(FIELD).fill('会议纪要')
  await page.waitForRequest('**/pagefind/fragment/**')
  await page.locator(FIELD).fill('kehuzongjian')
  release()
  await page.locator(STATUS).getByText(/^找到/).waitFor()
  expect(await activeOption(page)).toContain('客户总监')
})

test('a popular query is asked in the dialog, without leaving the page', async () => {
  const page = await open(READING)
  await page.keyboard.press('Control+k')
  await page.locator(OPTION).first().click()
  await page.locator(STATUS).getByText(/^找到/).waitFor()
  expect(await page.locator(FIELD).inputValue()).toBe(POPULAR[0])
  expect(page.url()).toBe(site.url + READING)
})

test('a section of a page is an option of its own and leads to its heading', async () => {
  const page = await openDialog('英文职级')
  const section = page.locator('[role=option][href*="#"]').first()
  const anchor = decodeURIComponent((await section.getAttribute('href'))?.split('#')[1] ?? '')
  await section.click()
  await page.waitForURL('**/handbook/org-structure/**')
  expect(await page.evaluate((id) => document.getElementById(id)?.tagName, anchor)).toMatch(/^H[23]$/)
})

test('without the text index names are searched, and a retry brings the rest', async () => {
  const page = await open(READING)
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.keyboard.press('Control+k')
  await page.locator(FIELD).fill('客户总监')
  await page.locator(STATUS).getByText('正文的索引没有加载出来').waitFor()
  expect(await activeOption(page)).toContain('客户总监')
  await page.unroute('**/pagefind/**')
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.locator(STATUS).getByText(/^找到/).waitFor()
})

test('without the catalogue search says so, and a retry brings the results', async () => {
  const page = await open(READING)
  await page.route('**/search/catalogue.json', (route) => route.abort())
  await page.keyboard.press('Control+k')
  await page.locator(FIELD).fill('客户总监')
  await page.locator(STATUS).getByText('搜索没有加载出来').waitFor()
  await page.unroute('**/search/catalogue.json')
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.locator(STATUS).getByText(/^找到/).waitFor()
  expect(await activeOption(page)).toContain('客户总监')
})

test('without its script the dialog leads to the search page', async () => {
  const page = await open(READING)
  await page.route('**/_astro/dialog*.js', (route) => route.abort())
  await page.keyboard.press('Control+k')
  await page.locator(DIALOG).getByRole('link', { name: '搜索页', exact: true }).click()
  await page.waitForURL('**/search/')
})

test.for(['会议纪要', '量子力学'].flatMap((query) => [1440, 375].map((width) => ({ query, width }))))(
  'the dialog with “$query”, $width px wide: axe finds nothing',
  async ({ query, width }) => {
    const page = await openDialog(query, { width })
    await expectAccessible(page)
    expect(cspViolations(page)).toEqual([])
  },
)
