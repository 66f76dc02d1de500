import { expect, test } from 'vitest'
import { reviewDue } from '../../src/handbook/review.ts'

test('a review is due on the same day, so many months later', () => {
  expect(reviewDue('2026-11-20', 6)).toBe('2027-05-20')
  expect(reviewDue('2026-11-20', 14)).toBe('2028-01-20')
})

test('in a shorter month it is due on the last day', () => {
  expect(reviewDue('2026-08-31', 6)).toBe('2027-02-28')
  expect(reviewDue('2027-08-31', 6)).toBe('2028-02-29')
})
