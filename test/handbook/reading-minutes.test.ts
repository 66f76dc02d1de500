import { expect, test } from 'vitest'
import { readingMinutes } from '../../src/handbook/reading-minutes.ts'

const han = (count: number) => '字'.repeat(count)

test('350 Han characters take a minute', () => {
  expect(readingMinutes(han(1050))).toBe(3)
})

test('minutes are rounded to the nearest and never fall to 0', () => {
  expect([readingMinutes(han(520)), readingMinutes(han(530)), readingMinutes('')]).toEqual([1, 2, 1])
})

test('a Latin word counts as two characters', () => {
  expect(readingMinutes('brief '.repeat(350))).toBe(2)
})

test('what a reader doesn’t see doesn’t count', () => {
  const unseen = `import { site } from '../site.ts'\n<OpenTemplate id="minutes" />\n[链](${'/long'.repeat(2000)})`
  expect(readingMinutes(unseen)).toBe(1)
})

test('titles given to components count', () => {
  expect(readingMinutes(`<Bad title="${han(1050)}">`)).toBe(3)
})
