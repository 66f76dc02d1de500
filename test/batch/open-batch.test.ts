import { expect, test } from 'vitest'
import { openLines } from '../support/grid.ts'
import { small } from '../support/small-template.ts'

const open = (...lines: readonly (readonly string[])[]) => openLines(small, lines, '2026-11-23')

test('the headings may stand below empty lines and remarks; faults count from the file’s first line', () => {
  const opened = open([], ['# 说明'], ['客户', '物料：品名'], ['甲', '海报'])
  expect(opened?.sheets.map(({ line }) => line)).toEqual([4])
})

test('a needed column that is missing is said once', () => {
  const opened = open(['截止', '物料：数量'], ['12-1', '2'])
  expect(opened?.notes).toEqual(['文件里没有：“客户”、“物料：品名”。没有默认值的会算作没填。'])
})

test.for([
  [[['客户'], [' ']], '表头下面没有内容'],
  [
    [['客户'], ...Array.from({ length: 2001 }, (_, index) => [`客户 ${index}`])],
    '文件里有 2,001 份，一次最多 2,000 份',
  ],
] as const)('a file that nothing can be made of says why (%#)', ([lines, reason]) => {
  expect(open(...lines)).toMatchObject({ sheets: [], reason: expect.stringContaining(reason) })
})

test.for([[[]], [[['甲', '乙']]], [[['甲'], ['1']]]] as const)(
  'a file without a heading of ours is asked about (%#)',
  ([lines]) => {
    expect(open(...lines)).toBeUndefined()
  },
)

test('a file on its side, its headings in two lines, totals and units are read as in a table', () => {
  const turned = open(['客户', '甲', '乙'], ['截止', '2026-12-01', '2026-12-02'])
  expect(turned?.sheets.map(({ data }) => data)).toMatchObject([{ client: '甲' }, { client: '乙' }])
  expect(turned?.notes[0]).toBe('原表是横着排的（标题在第一列），已经转过来读。')
  const total = open(['客户', '截止'], ['甲', '12-1'], ['合计', '1'], ['备注：仅供参考'])
  expect(total?.sheets.map(({ line }) => line)).toEqual([2])
  expect(total?.notes).toContain('第 3 行是合计，没有用上。')
})
