import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, saved, title } from '../support/form.ts'
import { cspViolations, errorsOf, openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

// As long as the browser's own waits.
const PATIENT = { timeout: 10_000 }

describe('two tabs on one draft', () => {
  test('have one editor; the other shows what is saved, and takes over without losing a key', async () => {
    const first = await openForm(site)
    await title(first).fill('第一页写的')
    await saved(first)
    const second = await openBeside(first)
    await second.getByText('正在另一个标签页里编辑').waitFor()
    expect(await title(second).isDisabled()).toBe(true)
    await title(first).fill('第一页又写的')
    await expect.poll(() => title(second).inputValue(), PATIENT).toBe('第一页又写的')
    await title(first).fill('还没存的')
    await button(second, '在此继续编辑').click()
    await expect.poll(() => title(second).isEnabled(), PATIENT).toBe(true)
    expect(await title(second).inputValue()).toBe('还没存的')
    await first.getByText('正在另一个标签页里编辑').waitFor()
    expect(await title(first).isDisabled()).toBe(true)
    await title(second).fill('第二页写的')
    await expect.poll(() => title(first).inputValue(), PATIENT).toBe('第二页写的')
    expect([...errorsOf(first), ...cspViolations(first)]).toEqual([])
  })

  test('leave the other as the editor when the first is closed', async () => {
    const first = await openForm(site)
    await title(first).fill('留下的')
    await saved(first)
    const second = await openBeside(first)
    await second.getByText('正在另一个标签页里编辑').waitFor()
    await first.close()
    await expect.poll(() => title(second).isEnabled(), PATIENT).toBe(true)
    expect(await title(second).inputValue()).toBe('留下的')
  })
})

describe('two tabs over plain http, where there are no locks', () => {
  test('have one editor; the other is told, takes over, and inherits when the first crashes', async () => {
    const office = await openSite({ isInsecure: true })
    const first = await openForm(office)
    expect(await first.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false])
    await title(first).fill('没有锁')
    await saved(first)
    const second = await openBeside(first)
    await second.getByText('正在另一个标签页里编辑').waitFor()
    expect(await title(second).isDisabled()).toBe(true)
    await title(first).fill('还没存的')
    await button(second, '在此继续编辑').click()
    await first.getByText('正在另一个标签页里编辑').waitFor()
    expect(await title(second).inputValue()).toBe('还没存的')
    const third = await openBeside(second)
    await third.getByText('正在另一个标签页里编辑').waitFor()
    // Takes the seat from the second, and goes without a word: one of those who wait is the editor then.
    const session = await third.context().newCDPSession(third)
    await button(third, '在此继续编辑').click()
    await second.getByText('正在另一个标签页里编辑').waitFor()
    session.send('Page.crash').catch(() => undefined)
    await expect
      .poll(async () => [await title(first).isEnabled(), await title(second).isEnabled()].sort(), PATIENT)
      .toEqual([false, true])
    await office.close()
  })

  test('tell each other by storage where channels are refused', async () => {
    const office = await openSite({ isInsecure: true })
    const first = await office.newPage()
    await first.context().addInitScript(() => {
      globalThis.BroadcastChannel = class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      } as unknown as typeof BroadcastChannel
    })
    await first.goto(`${office.url}templates/minutes/`)
    await title(first).fill('没有频道')
    await saved(first)
    const second = await openBeside(first)
    await second.getByText('正在另一个标签页里编辑').waitFor()
    await title(first).fill('又写的')
    await expect.poll(() => title(second).inputValue(), PATIENT).toBe('又写的')
    expect(await first.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('seat')))).toEqual([])
    await office.close()
  })
})

test('where the browser refuses locks, the form can be filled in all the same', async () => {
  const page = await site.newPage()
  await page.addInitScript(() => {
    LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await page.goto(`${site.url}templates/minutes/`)
  await title(page).fill('没有锁')
  await saved(page)
  expect(await page.getByText('正在另一个标签页里编辑').count()).toBe(0)
  expect(errorsOf(page)).toEqual([])
})

const openBeside = async (page: Page): Promise<Page> => {
  const beside = await page.context().newPage()
  beside.setDefaultTimeout(10_000)
  await beside.goto(page.url())
  await beside.locator('form').waitFor()
  return beside
}
