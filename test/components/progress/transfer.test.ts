import { expect, test } from 'vitest'
import { NO_PROGRESS } from '../../../src/components/progress/progress.ts'
import { fromFile, merged, toFile } from '../../../src/components/progress/transfer.ts'

const own = { progress: { read: ['goals'], last: 'goals', ticked: { 'day-1': ['a'] } }, answers: { q01: true } }
const other = {
  progress: { read: ['goals', 'role-ae'], last: 'role-ae', ticked: { 'day-1': ['b'], 'week-1': ['c'] } },
  answers: { q01: false, q02: true },
}

test('what goes into the file comes out of it', () => {
  expect(fromFile(toFile(own))).toEqual(own)
})

test('another file is told apart, whatever it holds', () => {
  expect([fromFile('{'), fromFile('[]'), fromFile('{"read":["goals"]}'), fromFile('null')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('what can’t be understood of a file of ours is left out', () => {
  expect(fromFile('{"kind":"handbook-progress","progress":7,"answers":[]}')).toEqual({
    progress: NO_PROGRESS,
    answers: {},
  })
})

test('of two, nothing that either has done is lost, and this browser’s answers win', () => {
  expect(merged(own, other)).toEqual({
    progress: { read: ['goals', 'role-ae'], last: 'goals', ticked: { 'day-1': ['a', 'b'], 'week-1': ['c'] } },
    answers: { q01: true, q02: true },
  })
})

test('lists and questions named like parts of every object are lists and questions', () => {
  const text = `{"kind":"handbook-progress","version":1,"progress":{"read":["__proto__"],"ticked":{"constructor":["a"],
    "__proto__":["b"],"toString":["c"]}},"answers":{"__proto__":true,"valueOf":false}}`
  const found = fromFile(text)
  if (found === undefined) throw new Error('It is a file of ours.')
  const both = merged(own, found)
  expect(Object.entries(both.progress.ticked)).toEqual([
    ['day-1', ['a']],
    ['constructor', ['a']],
    ['__proto__', ['b']],
    ['toString', ['c']],
  ])
  expect(Object.entries(both.answers)).toEqual([
    ['__proto__', true],
    ['valueOf', false],
    ['q01', true],
  ])
  expect(fromFile(toFile(both))).toEqual(both)
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})
