import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAxe } from '../support/axe.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectSoundForm } from '../support/form-laws.ts'
import { cspViolations, errorsOf, openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('axe finds nothing', () => {
  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    errors: (page) => button(page, '下载 PDF').click(),
    sample: fillSample,
    menu: async (page) => {
      await fillSample(page)
      await button(page, '移动或复制行动项第 2 行').click()
    },
    question: async (page) => {
      await title(page).fill('会')
      await fillSample(page)
    },
    refusal: async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      })
      await button(page, '更多').click()
      await button(page, '分享链接').click()
      await page.getByLabel('要复制的内容').waitFor()
    },
    elsewhere: async (page) => {
      await title(page).fill('会')
      await saved(page)
      const other = await page.context().newPage()
      await other.goto(page.url())
      await button(other, '在此继续编辑').click()
      await page.getByText('正在另一个标签页里编辑').waitFor()
    },
    advice: async (page) => {
      await fillSample(page)
      await title(page).fill('很长的名称'.repeat(10))
      await page.locator('#minutes_title__advice').waitFor()
    },
  }
  const looks = Object.keys(states).flatMap((state) =>
    (['light', 'dark'] as const).flatMap((theme) => [1440, 375].map((width) => ({ state, theme, width }))),
  )
  test.for(looks)('$state, $theme, $width px wide', async ({ state, theme, width }) => {
    const page = await openForm(site, { theme, width })
    await states[state]?.(page)
    const { violations, passed } = await runAxe(page)
    expect(violations).toEqual([])
    expect(passed).toBeGreaterThan(15)
    await expectSoundForm(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(cspViolations(page)).toEqual([])
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })
})
