import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSheet } from '../../src/batch/check-sheet.ts'
import { batchColumns } from '../../src/batch/column.ts'
import { gatherSheets } from '../../src/batch/gather-sheets.ts'
import { toLines } from '../../src/batch/to-lines.ts'
import { faultFinder } from '../../src/forms/check.ts'
import { rowOf } from '../support/grid.ts'
import { template as minutes } from '../support/minutes.ts'
import { CONTEXT, small, withGates } from '../support/small-template.ts'

const TODAY = '2026-11-23'
const columns = batchColumns(small)

const gather = (...rows: readonly (readonly string[])[]) =>
  gatherSheets(
    rows.map((cells, index) => rowOf(cells, index + 2)),
    columns,
    TODAY,
  )

const dataOf = (...rows: readonly (readonly string[])[]) => gather(...rows).map(({ data }) => data)

describe('lines become sheets', () => {
  test('a line is a sheet', () => {
    expect(dataOf(['甲', '2026/12/1', '海报', '3'], ['乙', '', '', ''])).toEqual([
      { client: '甲', due: '2026-12-01', items: [{ what: '海报', count: 3 }] },
      { client: '乙' },
    ])
  })

  test('a line that only goes on with a table belongs to the sheet above', () => {
    expect(dataOf(['甲', '', '海报', '3'], ['', '', '视频', '1'], ['乙', '', '', ''])).toEqual([
      {
        client: '甲',
        items: [
          { what: '海报', count: 3 },
          { what: '视频', count: 1 },
        ],
      },
      { client: '乙' },
    ])
  })

  test('what is copied down from the first line doesn’t begin a new sheet', () => {
    expect(dataOf(['甲', '12-1', '海报', ''], ['甲', '12-1', '视频', ''], ['甲', '12-2', '片子', ''])).toHaveLength(2)
  })

  test('the same line twice is two sheets where no table goes on', () => {
    expect(dataOf(['甲', '', '', ''], ['甲', '', '', ''])).toEqual([{ client: '甲' }, { client: '甲' }])
  })

  test('empty lines and remarks are passed over, and lines keep their numbers', () => {
    const sheets = gather(['# 说明', '', '', ''], ['甲', '', '', ''], ['', ' ', '', ''], ['', '', '海报', '1'])
    expect(sheets.map(({ line, lines }) => ({ line, lines }))).toEqual([{ line: 3, lines: { items: [5] } }])
  })

  test('a sheet that begins with a table alone is still a sheet', () => {
    expect(dataOf(['', '', '海报', ''])).toEqual([{ items: [{ what: '海报' }] }])
  })
})

describe('a table whose rows are known beforehand', () => {
  const gates = batchColumns(withGates)
  const lines = (...rows: readonly (readonly string[])[]) => rows.map((cells, index) => rowOf(cells, index + 2))

  test('has a column for each of its cells, so that a line still is a sheet', () => {
    expect(gates.map(({ title }) => title)).toEqual([
      '客户',
      '关卡：立项：过了',
      '关卡：立项：谁看的',
      '关卡：交付：过了',
      '关卡：交付：谁看的',
      '物料：品名',
      '物料：数量',
    ])
    const [sheet, ...others] = gatherSheets(
      lines(['甲', '', '', '是', '总监', '海报', ''], ['', '', '', '', '', '视频', '']),
      gates,
      TODAY,
    )
    expect(others).toEqual([])
    expect(sheet?.data).toEqual({
      client: '甲',
      gates: [{}, { done: true, by: '总监' }],
      items: [{ what: '海报' }, { what: '视频' }],
    })
  })

  test('keeps its order on the way out and back', () => {
    const data = { client: '甲', gates: [{}, { done: false }], items: [{ what: '一' }, { what: '二' }] }
    expect(gatherSheets(lines(...toLines(gates, data)), gates, TODAY).map((sheet) => sheet.data)).toEqual([data])
  })

  test('is faulted by the very column', () => {
    const [sheet] = gatherSheets(lines(['甲', '', '总监', '是', '', '海报', '']), gates, TODAY)
    expect(sheet && checkSheet(withGates, faultFinder(withGates.schema), sheet, CONTEXT)).toEqual([
      { line: 2, column: '关卡：立项：过了', given: '', message: '请选择过了' },
    ])
  })
})

test('a cell that can’t be read is named with its line, its column and what stands there; its row stays', () => {
  const [sheet] = gather(['甲', '下周', '', ''], ['', '', '', '很多'])
  expect(sheet?.faults).toEqual([
    { line: 2, column: '截止', given: '下周', message: expect.stringContaining('“下周”') },
    { line: 3, column: '物料：数量', given: '很多', message: expect.stringContaining('“很多”') },
  ])
  expect(sheet?.data).toEqual({ client: '甲', items: [{}] })
})

test('every template’s sample comes back from its lines as it was', () => {
  const all = batchColumns(minutes)
  const lines = toLines(all, minutes.sample).map((cells, index) => rowOf(cells, index + 2))
  const [sheet, ...others] = gatherSheets(lines, all, TODAY)
  expect(others).toEqual([])
  expect(sheet?.data).toEqual(minutes.sample)
  expect(sheet?.faults).toEqual([])
})

test('no cells make it fail, and every line with something in it is in one sheet', () => {
  const cell = fc.constantFrom('', ' ', '甲', '2026-12-01', '3', '#x', '=1', 'x'.repeat(50))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (rows) => {
      const sheets = gather(...rows)
      const seen = sheets.flatMap(({ line, lines }) => [line, ...Object.values(lines).flat()])
      for (const number of seen) expect(rows[number - 2]).toBeDefined()
      expect(new Set(sheets.map(({ line }) => line)).size).toBe(sheets.length)
    }),
  )
})
