import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { draftOf, fillStorage, storeDraft } from '../support/drafts.ts'
import { button, openForm, saved, title } from '../support/form.ts'
import { expectSoundForm } from '../support/form-laws.ts'
import { choose, envelope, refuseClipboard } from '../support/in-out.ts'
import { cspViolations, errorsOf, openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const WIDTHS = [1440, 375]

describe('axe finds nothing', () => {
  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    empty: async () => undefined,
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
    drafts: async (page) => {
      await title(page).fill('会')
      await saved(page)
      await storeDraft(page, 'x', draftOf('x', { title: '将来' }, { version: 99 }))
      await storeDraft(page, 'y', draftOf('y', { title: '例会' }))
      await button(page, '更多').click()
      await button(page, '我的草稿').click()
      await page.getByRole('dialog').getByRole('button', { name: '删除“例会”' }).waitFor()
    },
    incoming: async (page) => {
      await title(page).fill('会')
      const buffer = Buffer.from(envelope({ title: '外来的' }))
      await choose(page, '导入草稿', { name: '草稿.json', mimeType: 'application/json', buffer })
      await button(page, '放进新草稿').waitFor()
    },
    full: async (page) => {
      await fillStorage(page)
      await title(page).fill('会')
      await page.getByText('浏览器给网页的空间满了').waitFor()
    },
    refusal: async (page) => {
      await refuseClipboard(page)
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
  const looks = Object.keys(states).flatMap((state) => WIDTHS.map((width) => ({ state, width })))
  test.for(looks)('$state, $width px wide', async ({ state, width }) => {
    const page = await openForm(site, { width })
    await states[state]?.(page)
    await expectAccessible(page)
    await expectSoundForm(page)
    expect(cspViolations(page)).toEqual([])
    expect(errorsOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('axe finds nothing in the list of drafts', () => {
  test.for(WIDTHS)('%s px wide, with its search and its way back', async (width) => {
    const page = await site.newPage({ width })
    await page.goto(`${site.url}templates/`)
    for (let index = 0; index < 6; index += 1) {
      await storeDraft(page, `d${index}`, draftOf(`d${index}`, { title: `很长的会议名称，一行放不下的那种 ${index}` }))
    }
    await storeDraft(page, 'x', draftOf('x', { title: '将来' }, { version: 99 }))
    await page.goto(`${site.url}templates/#drafts`)
    await page.reload()
    await button(page, '删除“将来”').click()
    await button(page, '撤销删除“将来”').waitFor()
    await expectAccessible(page)
    expect([...cspViolations(page), ...errorsOf(page)]).toEqual([])
    await page.context().close()
  })

  test.for(WIDTHS)('%s px wide, with the question of what to bring back', async (width) => {
    const page = await site.newPage({ width })
    await page.goto(`${site.url}templates/#drafts`)
    const text = JSON.stringify({ kind: 'ae-handbook-backup', drafts: [draftOf('a', { title: '会' }), 7] })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '恢复备份').click()])
    await chooser.setFiles({ name: '备份.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })
})
