import { expect, test } from 'vitest'
import { addRow, copyRow, moveRow, removeRow, withCell } from '../../../src/forms/table/table-acts.ts'

const [a, b, c] = [{ text: '甲' }, { text: '乙' }, { text: '丙' }]

test('a row is added at the end, empty', () => {
  expect(addRow([a])).toEqual({ rows: [a, {}], said: '已添加第 2 行' })
})

test('a row moves, and the others close up', () => {
  expect(moveRow([a, b, c], 0, 2)).toEqual({ rows: [b, c, a], said: '第 1 行已移到第 3 行' })
  expect(moveRow([a, b, c], 2, 1).rows).toEqual([a, c, b])
})

test('a copy is a row of its own', () => {
  const { rows, said } = copyRow([a, b], 0)
  expect(rows).toEqual([a, a, b])
  expect(rows[1]).not.toBe(a)
  expect(said).toBe('已复制到第 2 行')
})

test('a row that was deleted comes back to its place, and what was typed meanwhile stays', () => {
  const { rows, said, undo } = removeRow([a, b, c], 1, '行动项')
  expect(rows).toEqual([a, c])
  expect(said).toBe('已删除第 2 行')
  expect(undo?.name).toBe('撤销删除行动项第 2 行')
  expect(undo?.back([a, { text: '改' }])).toEqual([a, b, { text: '改' }])
})

test('a cell is set in its row alone, and an empty one is absent', () => {
  const rows = withCell([a, b], 1, 'due', '2026-12-01')
  expect(rows).toEqual([a, { text: '乙', due: '2026-12-01' }])
  expect(rows[0]).toBe(a)
  expect(withCell(rows, 1, 'text', undefined)[1]).toEqual({ due: '2026-12-01' })
  expect(withCell(['no row'], 0, 'text', '甲')).toEqual([{ text: '甲' }])
})
