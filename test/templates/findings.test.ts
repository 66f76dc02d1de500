import { expect, test } from 'vitest'
import { inOrder, inRows, when } from '../../src/templates/findings.ts'

test('what is so is found at its place, what isn’t says nothing', () => {
  expect(when(true, 'due', '太早')).toEqual([{ path: ['due'], message: '太早' }])
  expect(when(undefined, ['rows', 2], '太早')).toEqual([])
})

test('what is found in a row names the table and the row', () => {
  const found = inRows('tasks', '任务', [{ hours: 20 }, { hours: 2 }], ({ hours }) => [
    hours > 16 ? { column: 'hours', message: '拆成两行' } : undefined,
  ])
  expect(found).toEqual([{ path: ['tasks', 0, 'hours'], message: '任务第 1 行：拆成两行' }])
  expect(inRows('tasks', '任务', undefined, () => [])).toEqual([])
})

test('a date before the one above it is named with it; gaps are passed over', () => {
  const steps = [
    ['a', '内审', '2026-12-01'],
    ['b', '提案', undefined],
    ['c', '定稿', '2026-11-30'],
  ] as const
  expect(inOrder(steps)).toEqual([{ path: ['c'], message: '定稿不能早于内审（2026-12-01）' }])
})

test('the same day is in order unless it must be later', () => {
  const steps = [
    ['a', '开始', '2026-12-01'],
    ['b', '结束', '2026-12-01'],
  ] as const
  expect(inOrder(steps)).toEqual([])
  expect(inOrder(steps, true)).toEqual([{ path: ['b'], message: '结束要晚于开始（2026-12-01）' }])
})

test('a moment of a day is not before that day', () => {
  const steps = [
    ['a', '开单日', '2026-11-26'],
    ['b', '签收', '2026-11-26 16:30'],
  ] as const
  expect(inOrder(steps)).toEqual([])
})
