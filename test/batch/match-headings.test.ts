import { expect, test } from 'vitest'
import { batchColumns } from '../../src/batch/column.ts'
import { matchHeadings, unusedHeadings } from '../../src/batch/match-headings.ts'
import { small } from '../support/small-template.ts'

const match = (...cells: readonly string[]) => matchHeadings(cells, batchColumns(small))
const notesOn = (...cells: readonly string[]) => unusedHeadings(cells, batchColumns(small), match(...cells))
const idsOf = (...cells: readonly string[]) => match(...cells).map((column) => column?.id)

test('columns go by their titles in any order; what is computed has none', () => {
  expect(batchColumns(small).map(({ title }) => title)).toEqual(['客户', '截止', '物料：品名', '物料：数量'])
  expect(idsOf('物料：数量', '客户', '截止')).toEqual(['items.count', 'client', 'due'])
})

test('width, spaces and remarks in brackets make no difference', () => {
  expect(idsOf('物料:数量（选填）', ' 客 户 ', '*截止')).toEqual(['items.count', 'client', 'due'])
})

test('a column of a table goes by its own title, as long as it is the only one', () => {
  expect(idsOf('品名', '数量')).toEqual(['items.what', 'items.count'])
  const twice = batchColumns(small).map((column) => ({ ...column, field: { ...column.field, title: '数量' } }))
  expect(matchHeadings(['数量'], twice)).toEqual([undefined])
})

test('a column that isn’t used is named, with what it may have meant', () => {
  expect(notesOn('客户', '客户', '颜色', '截至')).toEqual([
    '第 2 列“客户”前面已经有了，只用前面那一列。',
    '第 3 列“颜色”不是这张表的栏，没有用上。',
    '第 4 列“截至”不是这张表的栏，没有用上。',
  ])
  expect(notesOn('物料：数亮')).toEqual(['第 1 列“物料：数亮”不是这张表的栏，没有用上。是不是“物料：数量”？'])
})
