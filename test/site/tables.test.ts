import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { button, openForm } from '../support/form.ts'
import { expectFocus, expectSoundForm } from '../support/form-laws.ts'
import { clipboard, expectSound } from '../support/in-out.ts'
import { openSite, type PageOptions, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Rows as Excel puts them on the clipboard. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
<!--StartFragment-->
 <tr height=19><td>截止</td><td>要做什么</td><td>责任方</td></tr>
 <tr><td>2026/12/1</td><td>写
  简报<br style='mso-data-placement:same-cell'>初稿</td><td>客户</td></tr>
 <tr><td>12月3日</td><td>画草图<img src=x onerror="document.title='ran'"></td><td>本公司</td></tr>
<!--EndFragment--></table></body></html>`

const open = async (options?: PageOptions): Promise<Page> => {
  const page = await openForm(site, options)
  await button(page, '添加一行行动项').click()
  await expectFocus(page, 'minutes_actions_0_action')
  return page
}

/** Pastes where the focus is, as a keyboard would. @returns whether the control was left to paste by itself. */
const paste = (page: Page, text: string, html = ''): Promise<boolean> =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain)
      if (rich !== '') clipboardData.setData('text/html', rich)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      return (document.activeElement ?? document.body).dispatchEvent(event)
    },
    [text, html] as const,
  )

/** What stands in the rows of 行动项, a line each. */
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('#minutes_actions tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll<HTMLInputElement>('.control')]
          .map((control) =>
            control.tagName === 'SELECT'
              ? (control as unknown as HTMLSelectElement).selectedOptions[0]?.text
              : control.value,
          )
          .join('|'),
      ),
    )

const said = (page: Page, text: string): Promise<void> =>
  page.locator('#minutes_actions [role=status]', { hasText: text }).waitFor()

const tool = async (page: Page, item: string): Promise<void> => {
  await button(page, '整张表：行动项').click()
  await button(page, `${item}：行动项`).click()
}

describe('a block that is pasted', () => {
  test('from Excel lands at once by its titles, with the way back', async () => {
    const page = await open()
    expect(await paste(page, '', EXCEL)).toBe(false)
    await said(page, '已粘贴 2 行')
    await expectFocus(page, 'minutes_actions_0_action')
    expect(await rows(page)).toEqual(['写简报 初稿|客户||2026-12-01||请选择', '画草图|本公司||2026-12-03||请选择'])
    await button(page, '撤销粘贴行动项').click()
    expect(await rows(page)).toEqual(['|请选择||||请选择'])
    await expectFocus(page, 'minutes_actions_0_action')
    expect(await page.title()).not.toBe('ran')
    expectSound(page)
  })

  test('as plain text goes from the cell on, and the way back goes when something else is typed', async () => {
    const page = await open()
    await page.keyboard.type('甲')
    await page.getByLabel('行动项第 1 行：责任人').focus()
    await paste(page, '客户经理甲\t11.23\r\n客户执行A\t46357\r\n')
    await said(page, '已粘贴 2 行')
    expect(await rows(page)).toEqual([
      '甲|请选择|客户经理甲|2026-11-23||请选择',
      '|请选择|客户执行A|2026-12-01||请选择',
    ])
    await page.keyboard.type('乙')
    await button(page, '撤销粘贴行动项').waitFor({ state: 'detached' })
    expect((await rows(page))[0]).toContain('甲')
  })

  test('with what can’t be taken is shown before it lands, row by row', async () => {
    const page = await open()
    await paste(page, '要做什么\t截止\t状态\t备注\n写简报\t下周\t做完\t急\n画草图\t12月1日\t进行中\t\n')
    const dialog = page.getByRole('dialog', { name: '粘贴到“行动项”' })
    await dialog.getByText('读到 2 行，放进第 1 到 2 行。').waitFor()
    await dialog.getByText('还没说放在哪里，先不放进来：“备注”。').waitFor()
    await dialog
      .getByText('第 1 行“状态”：没有“做完”这个选项，可以填未开始、进行中、已完成、延期、取消，先空着。')
      .waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expectFocus(page, 'minutes_actions__tools')
    expect(await rows(page)).toEqual(['|请选择||||请选择'])
    await paste(page, '要做什么\t截止\n写简报\t下周\n')
    await button(page, '放进表格').click()
    expect(await rows(page)).toEqual(['写简报|请选择||||请选择'])
    await expectFocus(page, 'minutes_actions_0_action')
    await expectSoundForm(page)
  })

  test('on a phone asks where its columns go within the window', async () => {
    const page = await open({ width: 375 })
    await paste(page, '要做什么\t备注\n写简报\t急\n')
    const picker = page.getByRole('region', { name: '各列放在哪里' })
    await picker.waitFor()
    expect(await picker.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })

  test('that is one word is the control’s own, and one cell comes without its line end', async () => {
    const page = await open()
    expect(await paste(page, '写简报')).toBe(true)
    expect(await paste(page, '写简报\r\n', '<table><tr><td>写简报</td></tr></table>')).toBe(false)
    expect((await rows(page))[0]).toBe('写简报|请选择||||请选择')
    await page.getByLabel('行动项第 1 行：责任方').focus()
    await paste(page, '本公司')
    await said(page, '已粘贴 1 行')
    expect((await rows(page))[0]).toBe('写简报|本公司||||请选择')
  })

  test('has a place of its own where there is no cell yet', async () => {
    const page = await openForm(site, { width: 375 })
    await tool(page, '粘贴表格')
    await page.getByLabel('粘贴在这里').focus()
    await expectAccessible(page)
    await paste(page, '写简报\t客户\n')
    await said(page, '已粘贴 1 行')
    expect(await rows(page)).toEqual(['写简报|客户||||请选择'])
    await button(page, '撤销粘贴行动项').click()
    await expectFocus(page, 'minutes_actions__tools')
    expect(await rows(page)).toEqual([])
  })
})

describe('rows go out', () => {
  test('as cells on the clipboard, and come back as they were', async () => {
    const page = await openForm(site)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await fillSample(page)
    const before = await rows(page)
    await page.getByLabel('行动项第 1 行：交付物').fill('=1+1')
    await tool(page, '复制整张表')
    await said(page, '已复制 3 行，可以粘贴到 Excel')
    const text = await clipboard(page)
    expect(text.split('\r\n')[0]).toBe('要做什么\t责任方\t责任人\t截止\t交付物\t状态')
    expect(text).toContain("\t'=1+1\t")
    await page.getByLabel('行动项第 1 行：要做什么').focus()
    await paste(page, text)
    await said(page, '已粘贴 3 行')
    expect(await rows(page)).toEqual([before[0]?.replace('两份文件', '=1+1'), ...before.slice(1)])
    expectSound(page)
  })

  test('as a CSV file that runs nothing, and come back from it and from one in GBK', async () => {
    const page = await openForm(site)
    await fillSample(page)
    await page.getByLabel('行动项第 1 行：要做什么').fill('=cmd|"/C calc"!A0')
    const before = await rows(page)
    const [download] = await Promise.all([page.waitForEvent('download'), tool(page, '导出 CSV')])
    expect(download.suggestedFilename()).toBe('行动项.csv')
    const bytes = await readFile(await download.path())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain(`"'=cmd|""/C calc""!A0"`)
    const take = async (name: string, buffer: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tool(page, '导入 Excel 或 CSV')])
      await chooser.setFiles({ name, mimeType: 'text/csv', buffer })
    }
    await take('行动项.csv', bytes)
    await said(page, '已导入 3 行')
    expect(await rows(page)).toEqual([...before, ...before])
    // “要做什么,责任方\n甲,客户”
    await take('gbk.csv', Buffer.from('d2aad7f6cab2c3b42cd4f0c8ceb7bd0abcd72cbfcdbba7', 'hex'))
    await said(page, '已导入 1 行')
    expect((await rows(page)).at(-1)).toBe('甲|客户||||请选择')
    await take('表.csv', Buffer.from('504b030400', 'hex'))
    await said(page, '“表.csv”没有导入。这是不完整的压缩包或 Office 文件')
    expectSound(page)
  })
})

describe('rows move', () => {
  test('by Alt with an arrow, and the focus goes along', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const [first, second, third] = await rows(page)
    await page.getByLabel('行动项第 1 行：责任方').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await said(page, '第 1 行已移到第 2 行')
    await expectFocus(page, 'minutes_actions_1_side')
    expect(await rows(page)).toEqual([second, first, third])
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expectFocus(page, 'minutes_actions_0_side')
    expect(await rows(page)).toEqual([first, second, third])
  })

  test('by the mouse at their number', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const [first, second, third] = await rows(page)
    const number = (row: number) => page.locator(`#minutes_actions tbody tr:nth-child(${row}) th`)
    await number(3).scrollIntoViewIfNeeded()
    await number(1).hover()
    await page.mouse.down()
    await number(2).hover()
    await page.locator('#minutes_actions [data-drop]').or(number(2)).first().waitFor()
    await number(3).hover()
    await page.locator('#minutes_actions tr:nth-child(3)[data-drop="below"]').waitFor()
    await page.mouse.up()
    await expect.poll(() => rows(page)).toEqual([second, third, first])
    await said(page, '第 1 行已移到第 3 行')
  })
})

describe('a table', () => {
  test('is one to a screen reader, with its rows out of view', async () => {
    const page = await open()
    await paste(page, Array.from({ length: 60 }, (_, index) => `第 ${index + 1} 件\t客户`).join('\n'))
    await button(page, '放进表格').click()
    await said(page, '已粘贴 60 行')
    const session = await page.context().newCDPSession(page)
    const readTree = async () => (await session.send('Accessibility.getFullAXTree')).nodes
    // The tree follows the page a moment later; what is in a row that was skipped joins it when somebody gets near.
    const headers = async () => (await readTree()).filter(({ role }) => role?.value === 'rowheader').length
    await expect.poll(headers).toBeGreaterThanOrEqual(30)
    await page.locator('#minutes_actions_59_action').focus()
    await expect.poll(headers).toBe(60)
    const nodes = await readTree()
    const tables = nodes.filter(({ role }) => role?.value === 'table')
    expect(tables.map(({ name }) => name?.value)).toContain('行动项')
    expect(nodes.filter(({ role }) => role?.value === 'row')).toHaveLength(61)
    expect(nodes.some(({ name }) => name?.value === '行动项第 60 行：状态')).toBe(true)
  })

  test('that is gone to from afar has its height already: nothing below it moves under the finger', async () => {
    const page = await openForm(site)
    await fillSample(page)
    const places = await page.locator('#minutes_actions__add').evaluate(async (add) => {
      // From the far end of the page, with rows that are higher than one line.
      scrollTo(0, 0)
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      add.scrollIntoView({ block: 'center', behavior: 'instant' })
      const seen = [add.getBoundingClientRect().top]
      for (let frame = 0; frame < 5; frame++) {
        await new Promise(requestAnimationFrame)
        seen.push(add.getBoundingClientRect().top)
      }
      return seen
    })
    expect(new Set(places).size).toBe(1)
    await page.context().close()
  })

  test('of six columns stands in columns at 1440 px, and has the window to itself when the sheet is put away', async () => {
    const page = await open()
    const grid = page.locator('#minutes_actions .rows')
    expect(await grid.getAttribute('data-cards')).toBeNull()
    const before = (await grid.boundingBox())?.width ?? 0
    await button(page, '收起预览').click()
    await expectFocus(page, 'workspace-unfold')
    expect((await grid.boundingBox())?.width ?? 0).toBeGreaterThan(before + 250)
    await expectAccessible(page)
    await page.reload()
    await button(page, '显示预览').click()
    await expectFocus(page, 'workspace-fold')
    await page.locator('.sheet').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
  })

  test('of six columns stands in cards on a phone', async () => {
    const page = await open({ width: 375 })
    expect(await page.locator('#minutes_actions .rows').getAttribute('data-cards')).toBe('true')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
  })

  // Of fixed rows, with which nothing can be done but filling them in, and of others.
  test.for(['project-checklist', 'interview-score'])('in cards, %s has no cell below the row’s number', async (id) => {
    const page = await site.newPage({ width: 375 })
    await page.goto(`${site.url}templates/${id}/`)
    const row = page.locator('.rows[data-cards] tbody tr').first()
    const edge = await row.locator('th').evaluate((cell) => cell.getBoundingClientRect().right)
    const cells = await row
      .locator('td[data-label]')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left))
    expect(cells.length).toBeGreaterThan(3)
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(edge)
  })
})
