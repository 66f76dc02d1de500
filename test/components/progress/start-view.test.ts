import { expect, test } from 'vitest'
import { NO_PROGRESS } from '../../../src/components/progress/progress.ts'
import { currentList, windowStart } from '../../../src/components/progress/start-view.ts'

const LISTS = [
  { id: 'day-1', keys: ['a', 'b'] },
  { id: 'day-2', keys: ['c'] },
]

test('a newcomer is at the first list', () => {
  expect(currentList(LISTS, NO_PROGRESS)).toBe(0)
})

test('a list that is done makes room for the next', () => {
  expect(currentList(LISTS, { ...NO_PROGRESS, ticked: { 'day-1': ['b', 'a'] } })).toBe(1)
})

test('when everything is done the last list stays', () => {
  expect(currentList(LISTS, { ...NO_PROGRESS, ticked: { 'day-1': ['a', 'b'], 'day-2': ['c'] } })).toBe(1)
})

test.each([
  ['nothing done', [false, false, false, false, false, false], 0],
  ['three done', [true, true, true, false, false, false], 2],
  ['all but the last done', [true, true, true, true, true, false], 3],
  ['all done', [true, true, true, true, true, true], 3],
  ['fewer items than the window shows', [true, false], 0],
] as const)('the window shows what comes next and is always full: %s', (_case, isDone, start) => {
  expect(windowStart(isDone, 3)).toBe(start)
})
