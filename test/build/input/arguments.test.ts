import { expect, test } from 'vitest'
import { readArguments, USAGE } from '../../../src/build/input/arguments.ts'

test('three names make a task, a moment may be given', () => {
  const task = { kind: 'fill', template: 'minutes', input: 'a.json', output: 'b.pdf', force: false }
  expect(readArguments(['minutes', 'a.json', 'b.pdf'])).toEqual({ ...task, at: undefined })
  expect(readArguments(['minutes', 'a.json', 'b.pdf', '--at', '2026-11-24 09:40'])).toEqual({
    ...task,
    at: '2026-11-24 09:40',
  })
  expect(readArguments(['minutes', 'a.json', 'b.pdf', '--force'])).toEqual({ ...task, at: undefined, force: true })
  expect(readArguments(['--list'])).toEqual({ kind: 'list' })
})

test.each([[[]], [['minutes', 'a.json']], [['a', 'b', 'c', 'd']], [['--verbose']], [['a', 'b', 'c', '--at']]])(
  '%j is answered with how to call it',
  (args) => {
    expect(readArguments(args)).toEqual({ kind: 'unclear', reason: USAGE })
  },
)

test('a moment that doesn’t exist is refused', () => {
  expect(readArguments(['a', 'b', 'c', '--at', '2026-02-30 10:00'])).toEqual({
    kind: 'unclear',
    reason: '--at 要写成“2026-11-23 14:00”的样子，不能是“2026-02-30 10:00”。',
  })
})
