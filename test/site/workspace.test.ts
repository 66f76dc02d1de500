import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectFocus } from '../support/form-laws.ts'
import { template } from '../support/minutes.ts'
import { openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('the whole sheet', () => {
  test('is replaced only after asking, and comes back by one press', async () => {
    const page = await openForm(site)
    await title(page).fill('我写的')
    await fillSample(page)
    await button(page, '取消').click()
    expect(await title(page).inputValue()).toBe('我写的')
    await expectFocus(page, 'workspace-more')
    await fillSample(page)
    await button(page, '换成示例').click()
    expect(await title(page).inputValue()).toBe(template.sample['title'])
    await expectFocus(page, 'workspace-more')
    await button(page, '撤销').click()
    expect(await title(page).inputValue()).toBe('我写的')
    await expectFocus(page)
    await button(page, '更多').click()
    await button(page, '清空').click()
    await page.getByRole('dialog').getByRole('button', { name: '清空' }).click()
    expect(await title(page).inputValue()).toBe('')
    await button(page, '撤销').click()
    expect(await title(page).inputValue()).toBe('我写的')
  })

  test('that was drawn anew still says in its steps which part is in view', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const step = page.locator('[aria-current=step]')
    await page.locator('#minutes_actions').evaluate((table) => table.scrollIntoView({ block: 'start' }))
    await expect.poll(() => step.innerText()).toContain('行动项')
  })

  test('offers the blank sheet', async () => {
    const page = await openForm(site)
    await button(page, '更多').click()
    const link = page.getByRole('link', { name: '空白表', exact: true })
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', site.url).href)
    expect(answer.headers()['content-type']).toContain('pdf')
  })
})

describe('a download', () => {
  test('for which a font file does not arrive says so and is tried again, with nothing lost', async () => {
    // Where the sheet stands beside the form, its fonts are there before the download is asked for.
    const page = await openForm(site, { width: 1000 })
    await fillSample(page)
    await saved(page)
    await page.context().route('**/fonts/**', (route) => route.abort())
    await button(page, '下载 PDF').click()
    await page.getByText('字体文件没有加载出来').waitFor()
    expect(await title(page).inputValue()).toBe(template.sample['title'])
    await page.context().unroute('**/fonts/**')
    const download = page.waitForEvent('download')
    await button(page, '重试').click()
    await expectFocus(page)
    expect((await download).suggestedFilename()).toContain('LY-2612-003-M01')
    await page.getByText(/^已下载“会议纪要_/).waitFor()
  })

  test('asked for twice makes one file', async () => {
    const page = await openForm(site)
    await fillSample(page)
    let files = 0
    page.on('download', () => {
      files += 1
    })
    await page.locator('#workspace-download').dblclick()
    await page.getByText(/^已下载“/).waitFor()
    expect(files).toBe(1)
  })
})

test('without a script there are the name, the blank sheet and the labels of all fields', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}templates/minutes/`)
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['会议纪要'])
  expect(await page.getByRole('link', { name: '下载空白表' }).isVisible()).toBe(true)
  await page.getByText('这份表有哪些栏').click()
  for (const label of ['会议名称', '确认截止', '称呼与职务', '交付物']) {
    expect(await page.getByText(label).first().isVisible(), label).toBe(true)
  }
})
