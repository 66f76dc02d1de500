import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../../src/forms/cells/cell-read.ts'
import { isPlain, type PasteTable, type Place, planPaste } from '../../../src/forms/paste/plan-paste.ts'
import { leftSentences, takenSentence } from '../../../src/forms/paste/plan-sentences.ts'
import { gridOfTexts } from '../../../src/grid/cell.ts'
import { computed, date, option, person, text } from '../../../src/templates/vocabulary.ts'

const column = (id: string, field: Column['field']): Column => ({ id, title: field.title ?? id, field })
const ACTION = column('action', text('要做什么', '', 80))
const OWNER = column('owner', person('责任人', ''))
const DUE = column('due', date('截止', ''))
const STATUS = column('status', option('状态', '', ['未开始', '进行中']))

const table = (rows: readonly unknown[], most = 2000): PasteTable => ({
  rows,
  columns: [ACTION, OWNER, DUE, STATUS],
  computed: [column('sum', computed('小计', ''))],
  most,
  contextFor: () => ({ today: '2026-11-20' }),
})

const planned = (into: PasteTable, lines: readonly (readonly string[])[], at?: Place) =>
  planPaste(into, gridOfTexts(lines), { at })

const HEAD = ['要做什么', '责任人', '截止', '状态']

describe('a block', () => {
  test('without titles goes from the cell on, to the right and down, and makes the rows it needs', () => {
    const plan = planned(
      table([{ action: '甲' }, { action: '乙', owner: '老' }]),
      [
        ['新', '11.23'],
        ['又', '12.1'],
      ],
      {
        row: 1,
        column: 'owner',
      },
    )
    expect(plan.after).toEqual([
      { action: '甲' },
      { action: '乙', owner: '新', due: '2026-11-23' },
      { owner: '又', due: '2026-12-01' },
    ])
    expect(plan.overwritten).toBe(1)
    expect(isPlain(plan)).toBe(true)
  })

  test('with titles goes by them, in any order, and its title row is no row', () => {
    const plan = planned(
      table([]),
      [
        ['截止', '要做什么'],
        ['12月1日', '写简报'],
      ],
      { row: 0, column: 'status' },
    )
    expect(plan.after).toEqual([{ action: '写简报', due: '2026-12-01' }])
    expect(isPlain(plan)).toBe(true)
  })

  test('onto the table goes below the last row that says something', () => {
    expect(planned(table([{ action: '甲' }, {}]), [['乙']]).after).toEqual([{ action: '甲' }, { action: '乙' }])
  })

  test('may count its rows and bring computed columns along: they are passed over', () => {
    const counted = planned(table([]), [
      ['1', '甲', '', '', '进行中'],
      ['2', '乙', '', '', ''],
    ])
    expect(counted.after).toEqual([{ action: '甲', status: '进行中' }, { action: '乙' }])
    const titled = planned(table([]), [
      ['序号', '要做什么', '小计'],
      ['1', '甲', '3'],
    ])
    expect(titled.after).toEqual([{ action: '甲' }])
    expect(isPlain(titled)).toBe(true)
  })

  test('empties no cell', () => {
    expect(planned(table([{ action: '甲' }]), [['', '丙']], { row: 0, column: 'action' }).after).toEqual([
      { action: '甲', owner: '丙' },
    ])
  })
})

describe('what can’t be taken', () => {
  test('is said row by row, and the rest is taken', () => {
    const plan = planned(table([{ action: '甲' }]), [
      [...HEAD, '备注'],
      ['写简报', '', '大后年', '做完', '急'],
    ])
    expect(isPlain(plan)).toBe(false)
    expect(takenSentence(plan)).toBe('读到 1 行，放进第 2 行。')
    expect(leftSentences(plan)).toEqual([
      '还没说放在哪里，先不放进来：“备注”。',
      '第 2 行“截止”：看不出“大后年”是哪一天，请写成 2026-11-20 这样，先空着。',
      '第 2 行“状态”：没有“做完”这个选项，可以填未开始、进行中，先空着。',
    ])
    expect(plan.after).toEqual([{ action: '甲' }, { action: '写简报' }])
  })

  test('for want of room is counted', () => {
    const plan = planned(table([{}, {}], 2), [['甲', '乙', '11.23', '进行中', '多'], ['丙'], ['丁']], {
      row: 0,
      column: 'action',
    })
    expect(leftSentences(plan)).toEqual(['还没说放在哪里，先不放进来：“第 5 列”。', '下面多出 1 行，没有地方放。'])
    expect(plan.after).toHaveLength(2)
  })

  test('leaves a table of fixed rows with its rows', () => {
    const plan = planned(table([{ action: '甲' }, { action: '乙' }], 2), [[...HEAD], ['', '我'], ['', '你']])
    expect(plan.after).toEqual([
      { action: '甲', owner: '我' },
      { action: '乙', owner: '你' },
    ])
  })
})

test('more than thirty rows are looked at first', () => {
  expect(isPlain(planned(table([]), Array(30).fill(['甲'])))).toBe(true)
  expect(isPlain(planned(table([]), Array(31).fill(['甲'])))).toBe(false)
})

test('rows outside of the block stay as they are, whatever is pasted', () => {
  const cell = fc.oneof(fc.constantFrom('', '甲', '11.23', '进行中', '要做什么'), fc.string())
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.nat(4), (grid, row) => {
      const rows = [{ action: '一' }, { action: '二' }, { action: '三' }, { action: '四' }, { action: '五' }]
      const { after, read } = planned(table(rows), grid, { row, column: 'owner' })
      expect(after.slice(0, row)).toEqual(rows.slice(0, row))
      expect(after.slice(row + read.length)).toEqual(rows.slice(row + read.length))
      expect(after.length).toBeGreaterThanOrEqual(rows.length)
    }),
  )
})
