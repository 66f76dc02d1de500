import { expect, test } from 'vitest'
import { checkSheet } from '../../src/batch/check-sheet.ts'
import { sameNumbers } from '../../src/batch/same-numbers.ts'
import { faultFinder } from '../../src/forms/check.ts'
import { openLines } from '../support/grid.ts'
import { CONTEXT, small } from '../support/small-template.ts'

const check = (...lines: readonly (readonly string[])[]) => {
  const opened = openLines(small, [['客户', '截止', '品名', '数量'], ...lines], '2026-11-23')
  if (opened === undefined) throw new Error('No heading was found')
  return opened.sheets.flatMap((sheet) => checkSheet(small, faultFinder(small.schema), sheet, CONTEXT))
}

test('a right sheet has no faults', () => {
  expect(check(['甲', '12-1', '海报', '2'])).toEqual([])
})

test('each fault names the line of the file, the column, what stands there and what to do', () => {
  expect(check(['甲', '', '海报', '2'], ['', '', '', '3'], ['', '', '视频', '0'])).toEqual([
    { line: 3, column: '物料：品名', given: '', message: '请填写品名' },
    { line: 4, column: '物料：数量', given: '0', message: '数量不能小于 1' },
  ])
})

test('what the sheet as a whole lacks is said at its first line', () => {
  expect(check(['', '12-1', '', ''])).toEqual([
    { line: 2, column: '客户', given: '', message: '请填写客户' },
    { line: 2, column: '物料', given: '', message: '请添加物料，至少 1 行' },
  ])
})

test('a cell that can’t be read is named once, though its value is missing too', () => {
  expect(check(['甲', '下周', '海报', '很多']).map(({ column }) => column)).toEqual(['截止', '物料：数量'])
})

test('sheets under one number are told, since a number made by itself is the same for all', () => {
  const message = sameNumbers(small, [{}, { docNo: 'A-1' }, {}], CONTEXT)
  expect(message).toBe('有几份编号相同：“XB-01”有 2 份。没写编号的会自动编成一样的，最好在文件里各写一个。')
  expect(sameNumbers(small, [{ docNo: 'A-1' }, { docNo: 'A-2' }], CONTEXT)).toBeUndefined()
})
