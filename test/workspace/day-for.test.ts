import { expect, test } from 'vitest'
import { template } from '../../src/templates/minutes/index.ts'
import { dayFor } from '../../src/workspace/day-for.ts'

const TODAY = '2026-11-30'

test('a time alone belongs to the day of the last moment before it', () => {
  expect(dayFor(template, { startAt: '2026-11-23 14:00' }, 'minutes_endAt', TODAY)).toBe('2026-11-23')
})

test('without such a moment, or after a text that is none, it belongs to today', () => {
  expect(dayFor(template, {}, 'minutes_endAt', TODAY)).toBe(TODAY)
  expect(dayFor(template, { startAt: '昨天' }, 'minutes_endAt', TODAY)).toBe(TODAY)
  expect(dayFor(template, { endAt: '2026-11-23 14:00' }, 'minutes_startAt', TODAY)).toBe(TODAY)
})
