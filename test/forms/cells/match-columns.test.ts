import { expect, test } from 'vitest'
import type { Column } from '../../../src/forms/cells/cell-read.ts'
import { isHeader, matchColumns } from '../../../src/forms/cells/match-columns.ts'
import { faultSentence, readRows } from '../../../src/forms/cells/read-rows.ts'
import { date, money, person, text } from '../../../src/templates/vocabulary.ts'

const column = (id: string, field: Column['field']): Column => ({ id, title: field.title ?? id, field })
const COLUMNS = [
  column('action', text('要做什么', '', 80)),
  column('owner', person('责任人', '')),
  column('due', date('截止', '')),
  column('cost', money('费用（元）', '')),
]

const idsOf = (titles: readonly string[]) => matchColumns(COLUMNS, titles).map((found) => found?.id)

test('titles name columns, in any order', () => {
  expect(idsOf(['截止', '备注', '要做什么'])).toEqual(['due', undefined, 'action'])
})

test('brackets, stars, spaces and widths around a title say nothing', () => {
  expect(idsOf(['*截 止：', '责任人（必填）', '费用', 'ACTION'])).toEqual(['due', 'owner', 'cost', undefined])
  expect(idsOf(['action', '费用(元)'])).toEqual(['action', 'cost'])
})

test('a title that comes twice names its column once', () => {
  expect(idsOf(['截止', '截止（改）'])).toEqual(['due', undefined])
})

test('a row is a header when it says titles, not when it is about them', () => {
  expect(isHeader(COLUMNS, ['序号', '要做什么', '责任人', '截止'])).toBe(true)
  expect(isHeader(COLUMNS, ['截止'])).toBe(true)
  expect(isHeader(COLUMNS, ['写简报', '责任人', '11.23'])).toBe(false)
  expect(isHeader(COLUMNS, ['', ''])).toBe(false)
})

test('a block is read row by row, and what can’t be read is named by row and column', () => {
  const columns = matchColumns(COLUMNS, ['要做什么', '备注', '截止'])
  const { rows, faults } = readRows(columns, [['写简报', '急', '12月1日'], [], ['画草图', '', '下周']], () => ({
    today: '2026-11-20',
  }))
  expect(rows).toEqual([{ action: '写简报', due: '2026-12-01' }, {}, { action: '画草图' }])
  expect(faults.map((fault) => faultSentence(fault))).toEqual([
    '第 3 行“截止”：看不出“下周”是哪一天，请写成 2026-11-20 这样',
  ])
})
