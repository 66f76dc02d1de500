import { expect, test } from 'vitest'
import { loadTemplates } from '../../../src/build/load-templates.ts'
import type { Column } from '../../../src/forms/cells/cell-read.ts'
import { findHeadings, likelyHeadings } from '../../../src/forms/cells/find-headings.ts'
import { matchColumns } from '../../../src/forms/cells/match-columns.ts'
import { faultSentence, readRows } from '../../../src/forms/cells/read-rows.ts'
import { textCell } from '../../../src/grid/cell.ts'
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
  expect(idsOf(['*截 止：', '责任人（必填）', '费用', 'ACTION'])).toEqual(['due', 'owner', 'cost', 'action'])
  expect(idsOf(['action', '费用(元)'])).toEqual(['action', 'cost'])
})

test('a title that comes twice names its column once', () => {
  expect(idsOf(['截止', '截止（改）'])).toEqual(['due', undefined])
})

test('what others call a column names it, as long as it is one alone', () => {
  expect(idsOf(['任务', '负责人', '截止日期', '状态'])).toEqual(['action', 'owner', 'due', undefined])
  expect(idsOf(['待办事项', '跟进人', 'DDL'])).toEqual(['action', 'owner', 'due'])
  expect(idsOf(['完成时间', '截止'])).toEqual([undefined, 'due'])
  const twice = [...COLUMNS, column('second', person('负责人', ''))]
  expect(matchColumns(twice, ['跟进人'])).toEqual([undefined])
  const own = column('mine', { ...text('金桔', '', 80), 'x-also': ['小橘子'] })
  expect(matchColumns([own], ['小橘子（选填）'])).toEqual([own])
})

const headOf = (...rows: readonly (readonly string[])[]) => findHeadings(COLUMNS, rows)?.row

test('headings are found in the first ten rows, not where rows are about them', () => {
  expect(headOf(['序号', '要做什么', '责任人', '截止'])).toBe(0)
  expect(headOf(['截止'])).toBe(0)
  expect(headOf(['2026 年行动项一览'], [''], ['要做什么', '责任人'], ['写简报', '甲'])).toBe(2)
  expect(headOf(...Array(10).fill(['一']), ['要做什么', '责任人'])).toBeUndefined()
  expect(headOf(['写简报', '责任人', '11.23'])).toBeUndefined()
  expect(headOf(['', ''])).toBeUndefined()
})

test('a row that reads like headings is taken for some, whatever of', () => {
  expect(
    likelyHeadings([
      ['物品名称', '采购数量'],
      ['纸', '2'],
    ]),
  ).toBe(0)
  expect(
    likelyHeadings([
      ['写简报', '画草图'],
      ['纸', '2'],
    ]),
  ).toBeUndefined()
  expect(likelyHeadings([['物品名称', '采购数量']])).toBeUndefined()
})

test('a block is read row by row, and what can’t be read is named by row and column', () => {
  const columns = matchColumns(COLUMNS, ['要做什么', '备注', '截止'])
  const { rows, faults } = readRows(
    columns,
    [['写简报', '急', '12月1日'], [], ['画草图', '', '大后年']].map((row) => row.map(textCell)),
    () => ({
      today: '2026-11-20',
    }),
  )
  expect(rows).toEqual([{ action: '写简报', due: '2026-12-01' }, {}, { action: '画草图' }])
  expect(faults.map((fault) => faultSentence(fault))).toEqual([
    '第 3 行“截止”：看不出“大后年”是哪一天，请写成 2026-11-20 这样',
  ])
})

test('the words of a sheet’s own columns name each one column of its table', async () => {
  let tried = 0
  for (const { id, schema } of await loadTemplates())
    for (const table of Object.values(schema.properties ?? {})) {
      const columns = Object.entries(table.items?.properties ?? {}).map(([key, field]) => column(key, field))
      for (const own of columns)
        for (const word of own.field['x-also'] ?? []) {
          expect([id, word, matchColumns(columns, [word])[0]?.id]).toEqual([id, word, own.id])
          tried += 1
        }
    }
  expect(tried).toBeGreaterThan(10)
})
