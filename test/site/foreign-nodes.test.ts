/*
 * Translators and extensions change the page under the form's feet: its texts are wrapped, moved, taken away, and other
 * nodes are put between its own. The form goes on, and what it says afterwards is seen.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectSound, pick } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

type Meddling = 'replaced' | 'wrapped' | 'moved' | 'removed' | 'put between'

/** Changes every text of the form's page as others do. @returns how many nodes were changed. */
const meddle = (page: Page, how: Meddling, place = '.workspace'): Promise<number> =>
  page.evaluate(
    ([way, within]) => {
      const font = (inside: Node): HTMLElement => {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.append(inside)
        outer.append(inner)
        return outer
      }
      const act: Record<typeof way, (text: Text) => void> = {
        replaced: (text) => text.replaceWith(font(document.createTextNode(`[${text.data}]`))),
        wrapped: (text) => {
          const mark = document.createComment('')
          text.replaceWith(mark)
          mark.replaceWith(font(text))
        },
        moved: (text) => text.parentElement?.append(text),
        removed: (text) => text.remove(),
        'put between': (text) => {
          text.before(document.createElement('grammarly-extension'))
          text.after(document.createTextNode(' '))
        },
      }
      const root = document.querySelector(within) ?? document.body
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) texts.push(node)
      const seen = texts.filter(
        ({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest('textarea, select, style, script'),
      )
      seen.forEach(act[way])
      const fields = way === 'put between' ? root.querySelectorAll(':is(input, textarea):not(table *)') : []
      for (const field of fields) field.before(document.createElement('grammarly-extension'))
      return seen.length
    },
    [how, place] as const,
  )

describe.for(['replaced', 'wrapped', 'moved', 'removed', 'put between'] as const)('with every text %s', (how) => {
  test('rows, ticks, errors, saving, dialogs and the preview go on, and say what is new', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await page.getByText('第 1 页 / 共 2 页', { exact: true }).waitFor()
    await saved(page)
    expect(await meddle(page, how)).toBeGreaterThan(100)
    // What is said anew is seen as it is, whatever stood there before.
    await page.locator('#minutes_title').fill('改过的名称')
    await page.locator('.counter').getByText('5 / 40 字', { exact: true }).first().waitFor()
    await page.locator('#minutes_actions__add').click()
    await page.locator('#minutes_actions_3_owner').fill('客户执行 B')
    // Fewer where there are none left of those that were taken away.
    expect(await meddle(page, how)).toBeGreaterThan(5)
    for (const radio of await page.locator('form input[type=radio]').all()) await radio.check({ force: true })
    await page.locator('#minutes_startAt').fill('下下周八')
    await page.keyboard.press('Tab')
    expect(await page.locator('#minutes_startAt__error').innerText()).toMatch(/开始时间|时间|日期/)
    await page.locator('#minutes_startAt').fill('2026-11-24 10:00')
    await page.keyboard.press('Tab')
    await page.locator('#minutes_startAt__error').waitFor({ state: 'detached' })
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
    for (const item of ['我的草稿', '批量生成']) {
      await page.locator('#workspace-more').click()
      await page.locator('#workspace-more__panel').getByRole('button', { name: item }).click()
      await page.locator('dialog[open]').waitFor()
      await meddle(page, how)
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await page.locator('#workspace-fold').click()
    await page.locator('#workspace-unfold').click()
    await page.locator('.sheet use').first().waitFor()
    expect(await page.locator('form input, form textarea').count()).toBeGreaterThan(30)
    expect(await page.locator('#minutes_title').inputValue()).toBe('改过的名称')
    expectSound(page)
    await page.context().close()
  })
})

test.for(['replaced', 'wrapped', 'removed'] as const)('the pages around it go on with every text %s', async (how) => {
  const page = await site.newPage()
  await page.goto(`${site.url}quiz/`)
  expect(await meddle(page, how, 'main')).toBeGreaterThan(50)
  const question = page.locator('[data-question]').first()
  await question.locator('input').first().check({ force: true })
  await question.locator('[data-quiz-check]').click()
  await question.getByText('再答一次', { exact: true }).or(question.locator('[data-quiz-check]')).first().waitFor()
  expect(await question.locator('[data-quiz-said]').innerText()).toMatch(/对/)
  await page.goto(`${site.url}glossary/`)
  expect(await meddle(page, how, 'main')).toBeGreaterThan(50)
  await page.locator('[data-glossary-filter]').fill('brief')
  await expect.poll(() => page.locator('[data-glossary-count]').innerText()).toMatch(/\d/)
  await page.keyboard.press('Control+k')
  const dialog = page.locator('dialog[data-search]')
  await meddle(page, how, 'dialog[data-search]')
  await dialog.locator('input').fill('客户不付款')
  await dialog.getByText(/找到/).waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`${site.url}`)
  await meddle(page, how, 'main')
  const list = page.locator('[data-checklist]').first()
  await list.locator('input').first().check({ force: true })
  await expect.poll(() => list.locator('[data-count]').innerText()).toMatch(/^1 \//)
  expectSound(page)
  await page.context().close()
})

test('what React itself writes stands alone in its element: nothing others do to it can be in the way', async () => {
  const page = await openForm(site)
  await page.evaluate(() => {
    const found: string[] = []
    Object.assign(window, { found })
    const isText = (node: Node): boolean => node instanceof Text
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const parent = type === 'characterData' ? target.parentElement : target
        const isWritten = type === 'characterData' || [...addedNodes, ...removedNodes].some(isText)
        if (isWritten && (parent?.childNodes.length ?? 0) > 1) found.push(parent?.textContent ?? '')
      }
    }).observe(document.querySelector('astro-island') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  await fillSample(page)
  await title(page).fill('改过的名称')
  await page.locator('#minutes_actions__add').click()
  await page.getByLabel('行动项第 4 行：责任人').fill('客户执行 B')
  await page.getByLabel('开始时间').fill('下下周八')
  await page.keyboard.press('Tab')
  await button(page, '下载 PDF').click()
  await page.locator('.summary').waitFor()
  await page.getByLabel('开始时间').fill('2026-11-24 10:00')
  await page.keyboard.press('Tab')
  await pick(page, '批量生成')
  await page.keyboard.press('Escape')
  await saved(page)
  expect(await page.evaluate(() => Reflect.get(window, 'found'))).toEqual([])
  await page.context().close()
})
