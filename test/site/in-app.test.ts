/*
 * Inside of a chat program a download may do nothing: the form says so before, and offers what works there.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openForm } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'
import { BROWSERS, IN_APPS } from '../support/user-agents.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const ASKED = ['WeChat on Android', 'DingTalk on iOS', 'Feishu on iOS', 'WeChat Work on Android'] as const

const apps = ASKED.map((asked) => IN_APPS.find(([program]) => program === asked))

test('the programs asked for are known', () => {
  expect(apps.map((app) => app?.[1])).toEqual(['微信', '钉钉', '飞书', '企业微信'])
})

test.for(apps.flatMap((app) => (app === undefined ? [] : [app])))(
  '%s: said before anything is downloaded, and the text can be copied',
  async ([, name, userAgent]) => {
    const page = await openForm(site, { userAgent, width: 390, height: 844 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const notice = page.getByRole('region', { name: `在${name}里`, exact: true })
    await notice.waitFor()
    expect(await notice.textContent()).toContain(
      `现在是在${name}里打开的，点“下载 PDF”可能没有反应。可以复制文字直接发出去；要 PDF，请用浏览器打开`,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await fillSample(page)
    await notice.getByRole('button', { name: '复制文字', exact: true }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('会议纪要')
    await page.context().close()
  },
)

test.for(BROWSERS.slice(0, 2))('in a browser nothing of the kind is said: %s', async ([, userAgent]) => {
  const page = await openForm(site, { userAgent, width: 390, height: 844 })
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('可能没有反应').count()).toBe(0)
  await page.context().close()
})
