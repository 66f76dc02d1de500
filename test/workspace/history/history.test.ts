import { expect, test } from 'vitest'
import {
  type History,
  isTyping,
  LIMIT,
  NO_HISTORY,
  PAUSE,
  record,
  redo,
  undo,
} from '../../../src/workspace/history/history.ts'

type Data = Readonly<Record<string, unknown>>

/** A history of versions, each so many milliseconds after the one before. */
const historyOf = (wait: number, ...versions: readonly Data[]): History =>
  versions.slice(1).reduce<History>((history, after, index) => {
    const before = versions[index] ?? {}
    return record(history, before, after, index * wait)
  }, NO_HISTORY)

test('what is typed into one field without a pause is one step', () => {
  const history = historyOf(PAUSE - 1, {}, { title: '会' }, { title: '会议' }, { title: '会议室' })
  expect(history.past).toHaveLength(1)
  expect(undo(history)?.data).toEqual({})
})

test('a pause, or another field, begins a step', () => {
  expect(historyOf(PAUSE, {}, { title: '会' }, { title: '会议' }).past).toHaveLength(2)
  expect(historyOf(0, {}, { title: '会' }, { title: '会', host: '甲' }).past).toHaveLength(2)
})

test('a row added, moved or taken away is a step of its own', () => {
  const rows = (...names: string[]): Data => ({ actions: names.map((name) => ({ action: name })) })
  const history = historyOf(0, rows('甲'), rows('甲', '乙'), rows('乙', '甲'), rows('甲'))
  expect(history.past.map(({ path }) => path)).toEqual([['actions'], ['actions'], ['actions']])
  expect(history.past.map(isTyping)).toEqual([false, false, false])
})

test('what is undone can be done again, until something else is done', () => {
  const history = historyOf(PAUSE, {}, { title: '会' }, { title: '会议' })
  const back = undo(history)
  expect(back?.data).toEqual({ title: '会' })
  expect(redo(back?.history ?? NO_HISTORY)).toMatchObject({ data: { title: '会议' }, history })
  const anew = record(back?.history ?? NO_HISTORY, { title: '会' }, { title: '会场' }, 9000)
  expect(anew.future).toEqual([])
  expect(redo(anew)).toBeUndefined()
})

test('undoing and doing all again leads through every version and back', () => {
  const versions: readonly Data[] = [{}, { title: '会' }, { title: '会', actions: [{}] }, { actions: [{}] }, {}]
  let history = historyOf(PAUSE, ...versions)
  const back: unknown[] = []
  for (let moved = undo(history); moved; moved = undo(history)) {
    back.push(moved.data)
    history = moved.history
  }
  expect(back).toEqual(versions.slice(0, -1).reverse())
  const forth: unknown[] = []
  for (let moved = redo(history); moved; moved = redo(history)) {
    forth.push(moved.data)
    history = moved.history
  }
  expect(forth).toEqual(versions.slice(1))
})

test('nothing done is no step, and there is nothing to undo at first', () => {
  expect(historyOf(0, { title: '会' }, { title: '会', host: undefined })).toBe(NO_HISTORY)
  expect([undo(NO_HISTORY), redo(NO_HISTORY)]).toEqual([undefined, undefined])
})

test('the oldest steps go', () => {
  const versions = Array.from({ length: LIMIT + 11 }, (_, index) => ({ title: String(index) }))
  const { past } = historyOf(PAUSE, ...versions)
  expect(past).toHaveLength(LIMIT)
  expect(past[0]?.before).toEqual({ title: '10' })
})

test('a sheet that was replaced is a step of its own, even if one text is all that differs', () => {
  const typed = historyOf(0, {}, { title: '会' })
  const replaced = record(typed, { title: '会' }, { title: '会议' }, 1, [])
  const history = record(replaced, { title: '会议' }, { title: '会议室' }, 2)
  expect(history.past).toHaveLength(3)
  expect(undo(replaced)?.data).toEqual({ title: '会' })
})
