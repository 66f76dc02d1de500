import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the list follows what is typed: Chinese, English, pinyin, initials', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}glossary/`)
  const filter = page.getByRole('searchbox', { name: '筛选术语' })
  for (const typed of ['会议纪要', 'contact report', 'huiyijiyao', 'hyjy']) {
    await filter.fill(typed)
    expect(await page.locator('dt:visible').allInnerTexts()).toEqual([expect.stringContaining('会议纪要')])
  }
  await filter.fill('没有这个词')
  expect(await page.locator('dt:visible').count()).toBe(0)
  await page.getByText('没有这个词。换个说法').waitFor()
  await filter.fill('')
  expect(await page.locator('dt:visible').count()).toBe(68)
})

test('what the forms take for an option is shown, and found by the filter and the search', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}glossary/`)
  await page.getByRole('searchbox', { name: '筛选术语' }).fill('我司')
  expect(await page.locator('[data-glossary] dt:visible').allInnerTexts()).toEqual([expect.stringContaining('乙方')])
  expect(await page.locator('[data-glossary] li:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/^本公司\s+我方、乙方、我司/),
  ])
  await page.goto(`${site.url}search/#q=我司`)
  await page.locator('[data-search-results]').getByRole('link', { name: /乙方/ }).first().waitFor()
})

test('without a script all terms stand there and letters jump', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}glossary/`)
  expect(await page.locator('dt:visible').count()).toBe(68)
  await page.getByRole('navigation', { name: '按首字母跳转' }).getByRole('link', { name: 'Z' }).click()
  expect(page.url()).toMatch(/#Z$/)
})

test('a term in the text shows its definition when it has the focus, and is described by it', async () => {
  const page = await site.newPage()
  await page.goto(`${site.url}handbook/role-ae/`)
  const term = page.locator('.prose .term').first()
  const tooltip = term.getByRole('tooltip', { includeHidden: true })
  expect(await tooltip.isVisible()).toBe(false)
  await term.getByRole('button').focus()
  expect(await tooltip.isVisible()).toBe(true)
  expect(await term.getByRole('button').getAttribute('aria-describedby')).toBe(await tooltip.getAttribute('id'))
  await page.keyboard.press('Escape')
  expect(await tooltip.isVisible()).toBe(false)
})

test('no definition leaves the window, at any width', async () => {
  for (const width of [1440, 900, 375]) {
    const page = await site.newPage({ width })
    await page.goto(`${site.url}handbook/role-manager/`)
    const terms = await page.locator('.prose .term').all()
    expect(terms.length).toBeGreaterThan(3)
    for (const term of terms) {
      await term.getByRole('button').focus()
      const box = await term.getByRole('tooltip').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    await page.close()
  }
})
