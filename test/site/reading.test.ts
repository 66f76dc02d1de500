import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let page: Page
beforeAll(async () => {
  site = await openSite()
  page = await site.newPage()
})
afterAll(() => site.close())

const leave = async (label: string, text: string): Promise<void> => {
  await page.getByLabel(label).fill(text)
  await page.keyboard.press('Tab')
}

const holds = (label: string, value: string): Promise<void> =>
  expect.poll(() => page.getByLabel(label).inputValue()).toBe(value)

describe('an amount', () => {
  beforeAll(async () => {
    await page.goto(`${site.url}templates/change-order/`)
    await page.locator('form').waitFor()
  })
  const FEE = '费用影响（元）'

  test.for([
    ['1.2万', '12000'],
    ['12,000元', '12000'],
    ['￥１２，０００', '12000'],
    ['（300）', '-300'],
    ['人民币陆拾捌万元整', '680000'],
  ] as const)('left as %s is %s', async ([typed, value]) => {
    await leave(FEE, typed)
    await holds(FEE, value)
  })

  test('that was worked out is shown, and can be taken back for good', async () => {
    await leave(FEE, '1.5万')
    await page.getByText('读作 15,000').waitFor()
    await page.locator('.read-as').getByRole('button', { name: /^撤销/ }).click()
    await holds(FEE, '1.5万')
    await page.keyboard.press('Tab')
    await page.getByText('费用影响（元）要写成数字').first().waitFor()
    await holds(FEE, '1.5万')
  })

  test('that may be two is asked about, and a press settles it', async () => {
    await leave(FEE, '12,00')
    await page.getByText('看不准“12,00”是多少').waitFor()
    await holds(FEE, '12,00')
    await page.getByRole('button', { name: '1,200', exact: true }).click()
    await holds(FEE, '1200')
    expect(await page.locator('.read-as').count()).toBe(0)
  })
})

describe('in minutes', () => {
  beforeAll(async () => {
    await page.goto(`${site.url}templates/minutes/?new`)
    await page.locator('form').waitFor()
    await page.getByRole('button', { name: '添加一行行动项' }).click()
  })

  test.for([
    ['2026年12月1日 中午1点', '2026-12-01 13:00'],
    ['2026年12月1日 晚上12点', '2026-12-02 00:00'],
    ['2026年12月1日 晚8点', '2026-12-01 20:00'],
    ['2026年12月1日 2:30 PM', '2026-12-01 14:30'],
    ['2026/12/1(二)14:00', '2026-12-01 14:00'],
  ] as const)('a moment left as %s is %s', async ([typed, value]) => {
    await leave('开始时间', typed)
    await holds('开始时间', value)
  })

  test('a deadline may be 待定, which is advice and no error', async () => {
    await leave('行动项第 1 行：截止', '未定')
    await holds('行动项第 1 行：截止', '待定')
    await page.getByText('截止”还是“待定”，定下来请补上日期').first().waitFor()
    expect(await page.locator('#minutes_actions_0_due__error').count()).toBe(0)
  })
})

test('a link written in everyday words is read, and what was decided is said', async () => {
  const hash = new URLSearchParams({ startAt: '2026年12月1日 晚上12点', title: '例会' })
  await page.goto(`${site.url}templates/minutes/?new#prefill=${hash}`)
  await page.getByText('开始时间：“2026年12月1日 晚上12点”读作 2026-12-02 00:00').waitFor()
  await holds('开始时间', '2026-12-02 00:00')
})
