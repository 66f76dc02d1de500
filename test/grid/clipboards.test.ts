/*
 * Real clipboards, recorded: what a person saw in LibreOffice when it was copied is what is read. How they were recorded:
 * fixtures/makers.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { htmlTable } from '../../src/grid/html/html-table.ts'
import { saidBy } from '../support/grid.ts'

const recorded = (name: string): readonly (readonly string[])[] => {
  const html = readFileSync(new URL(`fixtures/clipboards/${name}.html.txt`, import.meta.url), 'utf8')
  return (htmlTable(html)?.rows ?? []).map(({ cells }) => cells.map(saidBy))
}

test('of Calc: true values under what is seen; the hidden row isn’t on it', () => {
  expect(Object.fromEntries(recorded('libreoffice-calc'))).toEqual({
    名称: '内容',
    文字: '渠屿食品有限公司',
    两行: '第一行\n第二行',
    以零开头: '007',
    整数: '1200',
    两位小数: '1234.50 [1234.5]',
    千分位: '1,234,567.89 [1234567.89]',
    人民币: '¥272,000.50 [272000.5]',
    百分之百: '100%',
    百分数: '35.5%',
    三分: '0.3',
    年月日: '2026-12-01',
    月日: '3月5日 [2026-03-05]',
    中文日期: '2026年12月1日 [2026-12-01]',
    中文月份: '2026年11月 [2026-11]',
    英文月份: 'Nov-26 [2026-11]',
    时刻: '2026-12-01 10:05',
    星期: '2026/12/1 星期二 [2026-12-01]',
    只有时间: '15:00',
    时长: '26:30',
    是非: '是',
    '公式：文字': '渠屿食品有限公司！',
    '公式：数': '2400',
    错误: '#N/A !这一格显示的是“#N/A”，不是能用的值，请先在表格软件里改好这一格',
    // So it is shown there, too.
    万元: '680!.0万 [680000]',
    会计: '1,200.00 [1200]',
    负数: '(1,200.00) [-1200]',
    大数: '123456789012345',
    合并: '客户',
    合并下: '客户',
  })
})

test('of Writer: paragraphs are lines, and white space between them is none', () => {
  expect(recorded('libreoffice-writer')).toEqual([
    ['任务', '编码', '截止', '金额', '完成'],
    ['写简报\n给客户看', '007', '2026年3月5日', '¥272,000.50', '√'],
    ['交稿', '007', '2025年12月30日', '68.4', '×'],
  ])
})
