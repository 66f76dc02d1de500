import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { button, openForm, title } from '../support/form.ts'
import { expectFocus } from '../support/form-laws.ts'
import { cspViolations, errorsOf, openSite, requestsOf, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Below this width there is a tab for the sheet. */
const NARROW = 1000

/** The places on the first page where a character is printed in the regular weight. */
const printed = (page: Page, character: string): Locator =>
  page.locator(`.sheet use[href="#sheet-1-r${character.codePointAt(0)?.toString(36)}"]`)

/** The parts of the sheet that are marked, by field. */
const marked = (page: Page): Promise<string[]> =>
  page
    .locator('.sheet [data-marked]')
    .evaluateAll((parts) => [...new Set(parts.map((part) => part.getAttribute('data-field') ?? ''))])

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true })

const isOfEngine = ({ url }: { readonly url: string }): boolean => /worker|\/fonts\//.test(new URL(url).pathname)

describe('beside the form', () => {
  test('the sheet shows what is typed, nothing else on it moves, and nothing leaves the site', async () => {
    const page = await openForm(site)
    await printed(page, '户').first().waitFor()
    await page.evaluate(() => Object.assign(window, { kept: document.querySelector('.sheet svg g') }))
    await title(page).pressSequentially('鑫淼')
    await printed(page, '鑫').waitFor()
    await printed(page, '淼').waitFor()
    await title(page).press('Backspace')
    await printed(page, '淼').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => (window as unknown as { kept: Element }).kept.isConnected)).toBe(true)
    expect(requestsOf(page).some(isOfEngine)).toBe(true)
    expect(requestsOf(page).filter(({ url }) => !url.startsWith(site.url))).toEqual([])
    expect(requestsOf(page).filter(({ url }) => /鑫|淼/.test(decodeURIComponent(url)))).toEqual([])
    expect(cspViolations(page)).toEqual([])
    expect(errorsOf(page)).toEqual([])
  })

  test('the sheet counts its pages', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await page.getByText('第 1 页 / 共 2 页', { exact: true }).waitFor()
    expect(await page.locator('.sheet').count()).toBe(2)
    await page.locator('.see').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
    await page.getByText('第 2 页 / 共 2 页', { exact: true }).waitFor()
  })

  test('the mark follows the focus, and a row is marked as one', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await printed(page, '桔').waitFor()
    await page.getByLabel('行动项第 2 行：责任人').focus()
    await expect.poll(() => marked(page)).toEqual(['actions.1'])
    expect(await page.locator('.sheet [data-marked]').count()).toBe(1)
    await title(page).focus()
    await expect.poll(() => marked(page)).toEqual(['title'])
  })

  test('a mark out of view is brought into view; typing scrolls nothing', async () => {
    const page = await openForm(site)
    await fillSample(page)
    // Of the sample: the empty sheet has two pages, too.
    await printed(page, '桔').waitFor()
    const scrolled = (): Promise<number> => page.locator('.see').evaluate((pane) => pane.scrollTop)
    const revision = page.getByLabel('修订记录')
    await revision.focus()
    await expect.poll(scrolled).toBeGreaterThan(100)
    await page.locator('.see').evaluate((pane) => pane.scrollTo(0, 60))
    await revision.pressSequentially('鑫')
    await page
      .locator(`.sheet use[href$="-r${'鑫'.codePointAt(0)?.toString(36)}"]`)
      .first()
      .waitFor()
    expect(await scrolled()).toBe(60)
  })

  test('a click on the sheet goes to the field; on the part being worked on, back to the very field', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const row = page.locator('.sheet [data-field="actions.2"]')
    await row.click()
    await expectFocus(page, 'minutes_actions_2_action')
    await page.getByLabel('行动项第 3 行：截止').focus()
    await row.click()
    await expectFocus(page, 'minutes_actions_2_due')
    await page.locator('.sheet [data-field="title"]').click()
    await expectFocus(page, 'minutes_title')
  })

  test('a sheet whose fonts do not arrive says so, and is drawn when it is tried again', async () => {
    const page = await site.newPage()
    await page.context().route('**/fonts/**', (route) => route.abort())
    await page.goto(`${site.url}templates/minutes/`)
    await page.getByText('字体文件没有加载出来').waitFor()
    await page.context().unroute('**/fonts/**')
    await button(page, '重试预览').click()
    await printed(page, '户').first().waitFor()
    expect(await page.getByText('字体文件没有加载出来').count()).toBe(0)
  })

  test('the form comes first for the keyboard, and the pane can be scrolled by keys', async () => {
    const page = await openForm(site)
    const order = await page.evaluate(() => {
      const [first, pane] = [document.querySelector('#minutes_title'), document.querySelector('.see')]
      return first && pane ? first.compareDocumentPosition(pane) === Node.DOCUMENT_POSITION_FOLLOWING : undefined
    })
    expect(order).toBe(true)
    expect(await page.getByRole('region', { name: '预览' }).getAttribute('tabindex')).toBe('0')
  })
})

describe('behind a tab', () => {
  test('nothing of the engine is fetched until the sheet is looked at or typed into', async () => {
    const page = await openForm(site, { width: NARROW })
    await page.waitForLoadState('networkidle')
    expect(requestsOf(page).filter(isOfEngine)).toEqual([])
    await tab(page, '预览').click()
    await printed(page, '户').first().waitFor()
    expect(requestsOf(page).some(isOfEngine)).toBe(true)
  })

  test('the sheet has the window to itself, arrows go between the tabs, and a click leads back into the form', async () => {
    const page = await openForm(site, { width: NARROW })
    await fillSample(page)
    await tab(page, '填写').press('ArrowRight')
    await printed(page, '桔').waitFor()
    expect(await title(page).isVisible()).toBe(false)
    expect(await tab(page, '预览').getAttribute('aria-selected')).toBe('true')
    await page.locator('.sheet [data-field="actions.1"]').click()
    await expectFocus(page, 'minutes_actions_1_action')
    expect(await page.locator('.sheet').first().isVisible()).toBe(false)
  })

  test('what is in the way of a download is shown in the form', async () => {
    const page = await openForm(site, { width: NARROW })
    await tab(page, '预览').click()
    await button(page, '下载 PDF').click()
    await page.locator('.summary').waitFor()
    expect(await tab(page, '填写').getAttribute('aria-selected')).toBe('true')
  })

  test.for([768, 375])('axe finds nothing, %s px wide, and the page is no wider than the window', async (width) => {
    const page = await openForm(site, { width })
    await fillSample(page)
    await tab(page, '预览').click()
    await printed(page, '桔').waitFor()
    await expectAccessible(page)
    expect(cspViolations(page)).toEqual([])
  })
})
