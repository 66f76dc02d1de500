import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copied, type Host, openHost } from '../support/offline.ts'

/*
 * The button on 关于 that copies the rest of the fonts.
 */
let host: Host
beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.end())

const panel = (page: Page) => page.locator('[data-offline]')

const bar = (page: Page): Promise<number> =>
  panel(page)
    .locator('progress')
    .evaluate((element: HTMLProgressElement) => element.value)

const openPanel = async (): Promise<Page> => {
  const page = await host.newPage({ offline: true })
  await page.goto(`${host.url}about/#offline`)
  await copied(page)
  await panel(page).getByText('没有网络也能看、能搜、能填、能生成 PDF').waitFor()
  return page
}

/** Keeps every sentence and every length of the bar that the panel shows from now on. */
const watchPanel = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const progress = document.querySelector<HTMLProgressElement>('[data-offline] progress')
    const seen: (readonly [said: string, bar: number])[] = []
    const note = () => seen.push([document.querySelector('[data-said]')?.textContent ?? '', progress?.value ?? 0])
    new MutationObserver(note).observe(document.querySelector('[data-offline]') as Element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    Object.assign(window, { seen })
  })

const seenOn = (page: Page): Promise<readonly (readonly [said: string, bar: number])[]> =>
  page.evaluate(() => Reflect.get(window, 'seen'))

test('pressed to the end: it tells how far it is, then goes, and a rare character is set without a network', async () => {
  const page = await openPanel()
  await watchPanel(page)
  await panel(page).getByRole('button').click()
  await panel(page).getByText('手册和全部字体都已存在这台电脑上').waitFor({ timeout: 60_000 })
  const copying = (await seenOn(page)).filter(([said]) => said.startsWith('正在把手册存到这台电脑上'))
  expect(new Set(copying.map(([said]) => said)).size).toBeGreaterThan(3)
  const lengths = copying.map(([, length]) => length)
  expect([...lengths].sort((a, b) => a - b)).toEqual(lengths)
  expect(await bar(page)).toBe(1)
  expect(await panel(page).getByRole('button').count()).toBe(0)
  await host.stop()
  await page.goto(`${host.url}templates/minutes/`)
  await page.getByLabel('会议名称').fill('龘靐会')
  await page.locator('.sheet use').first().waitFor()
  expect(await page.locator('.see-bar .notice').count()).toBe(0)
  await host.start()
  await page.context().close()
}, 150_000)

test('where there is no more room in the middle, the panel says so and nothing else does; pressed again it goes on', async () => {
  const page = await openPanel()
  const { origin } = new URL(host.url)
  const devtools = await page.context().newCDPSession(page)
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_500_000 })
  await panel(page).getByRole('button').click()
  await panel(page).getByText('浏览器给这个网站的空间不够，没有存全。').waitFor({ timeout: 60_000 })
  expect(await page.locator('.offline-card').count()).toBe(0)
  expect(await bar(page)).toBeLessThan(1)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await panel(page)
    .getByRole('button', { name: /^离线可用/ })
    .click()
  await panel(page).getByText('手册和全部字体都已存在这台电脑上').waitFor({ timeout: 60_000 })
  await page.context().close()
}, 150_000)
