/*
 * Random blocks with headings: ours, other people's and nobody's, in any order, below titles and empty rows. Each cell
 * says which column it belongs to, so that a wrong one shows.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column } from '../../../src/forms/cells/cell-read.ts'
import { isPlain, type PasteTable, planPaste } from '../../../src/forms/paste/plan-paste.ts'
import { gridOfTexts } from '../../../src/grid/cell.ts'
import { text } from '../../../src/templates/vocabulary.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  action: ['要做什么', '任务', '待办事项', '*要做什么（必填）'],
  owner: ['责任人', '负责人', '跟进人', 'Owner'],
  output: ['交付物', '产出', '成果'],
  status: ['状态', '进展情况', '当前状态：'],
  nobody: ['备注', '所属部门', '对接渠道编号'],
}
const columns = Object.entries(NAMES)
  .filter(([id]) => id !== 'nobody')
  .map(([id, [title = '']]): Column => ({ id, title, field: text(title, '', 80) }))
const table: PasteTable = {
  rows: [],
  columns,
  computed: [],
  most: 2000,
  contextFor: () => ({ today: '2026-11-20' }),
}

const heading = fc.constantFrom(...Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => ({ id, name }))))
const above = fc.array(fc.constantFrom([], [''], ['2026 年十一月'], ['制表：客户部', '', '第 1 页']), { maxLength: 4 })
const block = fc.record({
  above,
  headings: fc.uniqueArray(heading, { minLength: 2, maxLength: 6, selector: ({ id }) => id }),
  lines: fc.integer({ min: 1, max: 6 }),
})

test('no value lands in a column that isn’t its own, and what lands nowhere is asked about', () => {
  let landed = 0
  fc.assert(
    fc.property(block, ({ above: titles, headings, lines }) => {
      const body = Array.from({ length: lines }, (_, line) => headings.map(({ id }) => `${id} ${line}`))
      const plan = planPaste(table, gridOfTexts([...titles, headings.map(({ name }) => name), ...body]))
      const known = headings.filter(({ id }) => id !== 'nobody')
      if (isPlain(plan)) expect(plan.after).toHaveLength(lines)
      if (isPlain(plan)) expect(known).toHaveLength(headings.length)
      for (const row of plan.after)
        for (const [id, value] of Object.entries(row as Record<string, string>)) {
          landed += 1
          expect(value.split(' ')[0]).toBe(id)
        }
    }),
    { numRuns: 400 },
  )
  expect(landed).toBeGreaterThan(500)
})

test('whatever is pasted, nothing is thrown, and the way back is the rows as they were', () => {
  const cell = fc.oneof(fc.constantFrom('', '任务', '负责人', '#N/A', '序号', '1', '2026/3/5', '\u000b'), fc.string())
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (lines) => {
      const rows = [{ action: '一' }, { action: '二' }]
      planPaste({ ...table, rows }, gridOfTexts(lines), { at: { row: 1, column: 'owner' } })
      expect(rows).toEqual([{ action: '一' }, { action: '二' }])
    }),
    { numRuns: 400 },
  )
})
