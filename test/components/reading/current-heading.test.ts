import { expect, test } from 'vitest'
import { currentHeading } from '../../../src/components/reading/current-heading.ts'

test('the heading last passed is the one being read', () => {
  expect(currentHeading([-400, -20, 380], 240, false)).toBe(1)
})

test('a heading on the line counts as reached', () => {
  expect(currentHeading([-400, 240, 380], 240, false)).toBe(1)
})

test('before the first heading the first one is marked', () => {
  expect(currentHeading([500, 900], 240, false)).toBe(0)
})

test('at the end of the article the last heading is marked, though it never came up to the line', () => {
  expect(currentHeading([-400, 300, 500], 240, true)).toBe(2)
})

test('without headings there is none', () => {
  expect([currentHeading([], 240, false), currentHeading([], 240, true)]).toEqual([-1, -1])
})
