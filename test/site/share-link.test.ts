import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openForm, saved, title } from '../support/form.ts'
import { clipboard, dataIn, envelope, expectSound, pick } from '../support/in-out.ts'
import { template } from '../support/minutes.ts'
import { cspViolations, openSite, requestsOf, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a share link', () => {
  const linkOf = async (page: Page): Promise<string> => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await pick(page, '分享链接')
    await page.getByText('链接已复制').waitFor()
    return clipboard(page)
  }

  test('opens elsewhere with the same data, and leaves the address and the network clean', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const link = await linkOf(page)
    const other = await site.newPage()
    await other.goto(link)
    await other.getByText('已打开链接里的内容').waitFor()
    // Which draft it has become stands there, nothing of what is in it.
    const { pathname, search, hash } = new URL(other.url())
    expect([pathname, hash]).toEqual(['/templates/minutes/', ''])
    expect(search).toMatch(/^(\?draft=[\da-f-]{36})?$/)
    expect(requestsOf(other).filter(({ url }) => new URL(url).search !== '')).toEqual([])
    expect(await dataIn((await downloadPdf(other)).bytes)).toEqual(template.sample)
    expectSound(other)
  })

  test('asks before it replaces anything', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const link = await linkOf(page)
    const other = await openForm(site)
    await title(other).fill('自己写的')
    await saved(other)
    await other.goto(link)
    await other.getByRole('dialog').getByText('用链接里的内容换掉现在填的？').waitFor()
    expect(await title(other).inputValue()).toBe('自己写的')
  })

  test('that is long comes with a warning, and one that was cut off with a sentence', async () => {
    const page = await openForm(site)
    const text = Array.from({ length: 3000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20000)),
    ).join('')
    await page.getByLabel('行动项第 1 行：要做什么').or(title(page)).first().fill(text)
    const link = await linkOf(page)
    expect(link.length).toBeGreaterThan(2000)
    await page.getByText('超过 2000').waitFor()
    const other = await site.newPage()
    await other.goto(link.slice(0, 2000))
    await other.getByText('链接不完整').waitFor()
  })
})

describe('a link that can be read', () => {
  const open = async (prefill: string): Promise<Page> => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/minutes/#prefill=${prefill}`)
    await title(page).waitFor()
    return page
  }

  test('fills fields and rows by id or label, and says what it has no place for', async () => {
    const page = await open(
      'title=春节提案会&客户=栗屿饮品&meetingType=客户简报会&actions.2.要做什么=写简报&colour=red',
    )
    await page.getByText(/^已打开链接里预填的内容，可以接着填。有 1 处这张表放不下/).waitFor()
    expect(await title(page).inputValue()).toBe('春节提案会')
    expect(await page.getByLabel('行动项第 2 行：要做什么').inputValue()).toBe('写简报')
    expect(new URL(page.url()).hash).toBe('')
    expectSound(page)
  })

  test('asks before it replaces anything, and may become a draft of its own', async () => {
    const page = await open('title=甲')
    await saved(page)
    const first = page.url()
    await page.goto(`${first}#prefill=title=乙`)
    await page.getByRole('dialog').getByText('用链接里预填的内容换掉现在填的？').waitFor()
    expect(await title(page).inputValue()).toBe('甲')
    await page.getByRole('button', { name: '放进新草稿' }).click()
    await expect.poll(() => title(page).inputValue()).toBe('乙')
    expect(page.url()).not.toBe(first)
    await page.goto(first)
    await expect.poll(() => title(page).inputValue()).toBe('甲')
    expectSound(page)
  })
})

describe('a link that went through a chat', () => {
  const LETTERS = deflateRawSync(envelope({ title: '春节提案会' })).toString('base64url')

  test.for([
    ['the sign encoded', `#draft%3D${LETTERS}`, '已打开链接里的内容'],
    ['a full stop behind', `#draft=${LETTERS}。`, '已打开链接里的内容'],
    ['what WeChat adds', `?from=singlemessage#draft=${LETTERS}&isappinstalled=0#wechat_redirect`, '已打开链接里的内容'],
    ['its “#” encoded', `%23draft%3D${LETTERS}`, '已打开链接里的内容'],
    ['its “#” full-width', `＃prefill＝title＝春节提案会。`, '已打开链接里预填的内容'],
    ['values, and a full stop behind', '#prefill=title=春节提案会。', '已打开链接里预填的内容'],
    [
      'values, encoded as a whole',
      `#${encodeURIComponent('prefill=title=春节提案会，请查收')}`,
      '已打开链接里预填的内容',
    ],
  ] as const)('(%s) is opened', async ([, link, sentence]) => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/minutes/${link}`)
    await page.getByText(sentence).waitFor()
    expect(await title(page).inputValue()).toBe('春节提案会')
    expect(new URL(page.url()).hash).toBe('')
    expect(cspViolations(page)).toEqual([])
  })

  test.for([
    ['cut off and encoded', `#draft%3D${LETTERS.slice(0, 40)}`, '链接不完整'],
    ['nothing left of it', '#draft', '链接不完整'],
    ['values for another sheet', '#prefill%3Dcolour%3Dred', '链接里没有这张表能用的内容'],
    ['more values than are read', `#prefill=${'title=x&'.repeat(501)}`, '预填了 501 栏，最多 500 栏'],
    ['longer than is read', `#draft=${'A'.repeat(1_000_001)}`, '链接太长'],
  ] as const)('(%s) says what is wrong, never an empty form alone', async ([, link, sentence]) => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/minutes/${link}`)
    await page.getByText(sentence).waitFor()
    expect(await title(page).inputValue()).toBe('')
  })
})
