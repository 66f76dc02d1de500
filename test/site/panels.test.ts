/*
 * A panel that fails while it is drawn: the others stay, what was typed just before is saved, and it can be opened again.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { panelsOf } from '../support/breakage.ts'
import { storedDrafts } from '../support/drafts.ts'
import { button, title } from '../support/form.ts'
import { pick } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const FAULT =
  '出了错：这是手册自己的毛病，不是您操作错了。填的内容都还在。请再试一次；还是这样，请把详情发给维护手册的人。'

/** A text in the code of each panel that stands nowhere else. */
const TEXTS: Readonly<Record<string, string>> = {
  工具栏: '下载 PDF',
  填写步骤: 'steps',
  填写提示: '什么时候用',
  预览: 'page-count',
  批量生成: '下载 Excel 表头',
  粘贴: '粘贴在这里',
  确认框: '换掉以后，可以马上撤销。',
  表单: '添加一行',
  这一页: 'filled-in',
}

interface Panel {
  readonly name: string
  /** Has it drawn. @default something is typed, which draws all that is always there */
  readonly draw?: (page: Page) => Promise<unknown>
}

const BESIDE: readonly Panel[] = [
  { name: '工具栏' },
  { name: '填写步骤' },
  { name: '填写提示' },
  { name: '预览' },
  { name: '确认框' },
  { name: '批量生成', draw: (page) => pick(page, '批量生成') },
  {
    name: '粘贴',
    draw: async (page) => {
      await page.locator('#minutes_actions__tools').click()
      await button(page, '粘贴表格：行动项').click()
    },
  },
]

const open = async () => {
  const page = await site.newPage()
  const panels = await panelsOf(page, TEXTS)
  await page.goto(`${site.url}templates/minutes/`)
  await page.locator('.page-count').waitFor()
  return { page, ...panels }
}

const typedIn = async (page: Page): Promise<unknown> => {
  const [draft] = await storedDrafts(page)
  return (draft?.data as { readonly title?: unknown } | undefined)?.title
}

test('beside the form it takes nothing else with it', async () => {
  const { page, breakPanel } = await open()
  for (const { name, draw } of BESIDE) {
    const text = `${name}坏掉以前写的`
    await breakPanel(name)
    await title(page).fill(text)
    await draw?.(page)
    await page.getByText(name + FAULT, { exact: true }).waitFor()
    expect(await page.getByLabel('错误详情').inputValue()).toContain('Error: injected')
    expect(await title(page).inputValue()).toBe(text)
    await expect.poll(() => typedIn(page)).toBe(text)
    await breakPanel()
    await button(page, `重新打开${name}`).click()
    await page.getByText(name + FAULT).waitFor({ state: 'detached' })
    if (draw) await page.keyboard.press('Escape')
  }
  await page.context().close()
})

test.for(['表单', '这一页'])(
  '%s fails: what was typed is a file and a text, and is there when it is opened again',
  async (name) => {
    const { page, breakPanel } = await open()
    await title(page).fill('坏掉以前写的最后一句')
    await breakPanel(name)
    await page.keyboard.type('。')
    await page.getByText(name + FAULT, { exact: true }).waitFor()
    expect(await title(page).count()).toBe(0)
    await expect.poll(() => typedIn(page)).toMatch(/^坏掉以前写的最后一句/)
    expect(await page.getByLabel('填过的内容').inputValue()).toMatch(/会议名称：坏掉以前写的最后一句/)
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '导出草稿').last().click()])
    expect(file.suggestedFilename()).toBe('会议纪要（草稿）.json')
    expect(JSON.parse(await readFile(await file.path(), 'utf8')).data.title).toMatch(/^坏掉以前写的最后一句/)
    await breakPanel()
    await button(page, `重新打开${name}`).click()
    expect(await title(page).inputValue()).toMatch(/^坏掉以前写的最后一句/)
    await title(page).fill('接着写')
    await expect.poll(() => typedIn(page)).toBe('接着写')
    await page.context().close()
  },
)
