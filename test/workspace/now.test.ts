import { expect, test } from 'vitest'
import { wallTime } from '../../src/workspace/now.ts'

test('an instant is told in China’s time, whatever the computer’s zone', () => {
  expect(wallTime(new Date('2026-11-23T02:32:10.123Z'))).toBe('2026-11-23 10:32')
})

test('midnight is 00:00 of the day that begins', () => {
  expect(wallTime(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01 00:00')
})
