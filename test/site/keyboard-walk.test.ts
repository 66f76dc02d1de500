/*
 * The whole of the minutes by keyboard alone, recorded step by step. The record is a golden:
 * `UPDATE_GOLDEN=1 npm test -- test/site/keyboard-walk`, and read it before committing.
 */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { focusedName, type Hand, walk } from '../support/by-keyboard.ts'
import { openForm, summary } from '../support/form.ts'
import { expectGolden } from '../support/golden.ts'
import { dataIn, expectSound } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Everything that must be filled in but 会议目的, which is left out to be corrected. */
const HAND: Hand = {
  跳到正文: '{Enter}',
  会议名称: '春节提案碰头会',
  会议类型: '{ArrowDown}',
  '客户（选填）': '栗屿饮品',
  开始时间: '2026-11-23 14:00',
  结束时间: '15:20',
  '方式 现场': '{Space}',
  地点或平台: '客户会议室',
  主持: '客户经理甲',
  记录: '客户执行 A',
  添加一行与会人员: '{Enter}',
  '与会人员第 1 行：所属方': '{ArrowDown}',
  '与会人员第 1 行：称呼与职务': '市场总监',
  '与会人员第 1 行：出席情况': '{ArrowDown}',
  添加一行议题与结论: '{Enter}',
  '议题与结论第 1 行：议题': '主视觉方向',
  '议题与结论第 1 行：要点': '客户要有年味',
  '议题与结论第 1 行：结论': '提案给 2 个方向',
  '议题与结论第 1 行：结论性质': '{ArrowDown}',
  '是否涉及费用变化 是': '{ArrowRight}',
  '是否涉及时间变化 是': '{ArrowRight}',
  添加一行行动项: '{Enter}',
  '行动项第 1 行：要做什么': '完成创意简报初稿',
  '行动项第 1 行：责任方': '{ArrowDown}',
  '行动项第 1 行：责任人': '客户执行 A',
  '行动项第 1 行：截止': '11.25',
  '行动项第 1 行：交付物': '简报 v1',
  '行动项第 1 行：状态': '{ArrowDown}',
  '发出时间（选填）': '2026-11-23 18:00',
  '确认状态 待确认': '{Space}',
}

test('the minutes are filled in, corrected and downloaded without a mouse', async () => {
  const page = await openForm(site)
  await page.keyboard.press('Tab')
  const there = await walk(page, HAND, (name) => name === '预览')
  expect(Object.keys(HAND).filter((name) => !there.some((step) => step.startsWith(`${name} ←`)))).toEqual([])

  const back = await walk(page, {}, (name) => name === '下载 PDF', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await summary(page).waitFor()
  await expect.poll(() => focusedName(page)).toBe('还有 1 处要改')
  await page.keyboard.press('Tab')
  const fault = await focusedName(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toBe('会议目的')
  await page.keyboard.insertText('定春节提案的方向')
  const again = await walk(page, {}, (name) => name === '下载 PDF', 'Shift+Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])

  const data = await dataIn(new Uint8Array(await readFile(await download.path())))
  expect(data).toMatchObject({
    title: '春节提案碰头会',
    startAt: '2026-11-23 14:00',
    endAt: '2026-11-23 15:20',
    purpose: '定春节提案的方向',
    actions: [{ action: '完成创意简报初稿', owner: '客户执行 A', due: '2026-11-25' }],
  })
  const record = [
    ...there,
    `Shift + Tab，${back.length} 次：下载 PDF ← {Enter}`,
    `还有 1 处要改`,
    `${fault} ← {Enter}`,
    '会议目的 ← 定春节提案的方向',
    `Shift + Tab，${again.length} 次：下载 PDF ← {Enter}`,
  ]
  expectGolden('minutes/keyboard-walk', record.join('\n'))
  expectSound(page)
})
