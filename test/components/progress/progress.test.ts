import { expect, test } from 'vitest'
import {
  NO_PROGRESS,
  pageToContinue,
  parseProgress,
  withLast,
  withRead,
  withTick,
} from '../../../src/components/progress/progress.ts'

const PAGES = ['start', 'org', 'goals']

test('what is stored comes back the same', () => {
  const progress = withTick(withLast(withRead(NO_PROGRESS, 'org', true), 'goals'), 'day-1', 'x1', true)
  expect(parseProgress(JSON.stringify(progress))).toEqual(progress)
})

test.each([null, '', '{', '[]', '"read"', 'null', '{"read":{"0":"org"},"last":7,"ticked":["x"]}'])(
  'stored text %j gives no progress rather than an error',
  (stored) => {
    expect(parseProgress(stored).read).toEqual([])
    expect(parseProgress(stored).last).toBeUndefined()
  },
)

test('what can be understood of a damaged record is kept', () => {
  const stored = '{"read":["org",3,null],"last":null,"ticked":{"day-1":["x1",{}],"day-2":"x"}}'
  expect(parseProgress(stored)).toEqual({ read: ['org'], last: undefined, ticked: { 'day-1': ['x1'], 'day-2': [] } })
})

test('a list called __proto__ is a list like any other', () => {
  const { ticked } = parseProgress('{"ticked":{"__proto__":["x"]}}')
  expect(Object.getPrototypeOf(ticked)).toBe(Object.prototype)
})

test('marking twice is marking once', () => {
  expect(withRead(withRead(NO_PROGRESS, 'org', true), 'org', true).read).toEqual(['org'])
})

test('a mark can be taken away, and so can a tick', () => {
  expect(withRead(withRead(NO_PROGRESS, 'org', true), 'org', false).read).toEqual([])
  expect(withTick(withTick(NO_PROGRESS, 'day-1', 'x', true), 'day-1', 'x', false).ticked).toEqual({ 'day-1': [] })
})

test('a tick in one list leaves the others alone', () => {
  const both = withTick(withTick(NO_PROGRESS, 'day-1', 'x', true), 'week-1', 'x', true)
  expect(withTick(both, 'day-1', 'x', false).ticked).toEqual({ 'day-1': [], 'week-1': ['x'] })
})

test('a reader who hasn’t begun has nothing to continue', () => {
  expect(pageToContinue(PAGES, NO_PROGRESS)).toBeUndefined()
})

test('the page last open comes first, unless it is read', () => {
  expect(pageToContinue(PAGES, { read: ['start'], last: 'org', ticked: {} })).toBe('org')
  expect(pageToContinue(PAGES, { read: ['org'], last: 'org', ticked: {} })).toBe('goals')
})

test('after the last page the first unread one comes next', () => {
  expect(pageToContinue(PAGES, { read: ['goals'], last: 'goals', ticked: {} })).toBe('start')
})

test('who has read everything has nothing to continue', () => {
  expect(pageToContinue(PAGES, { read: PAGES, last: 'org', ticked: {} })).toBeUndefined()
})

test('a page that no longer exists is passed over', () => {
  expect(pageToContinue(PAGES, { read: [], last: 'gone', ticked: {} })).toBe('start')
})
