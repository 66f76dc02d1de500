import { describe, expect, test } from 'vitest'
import { weekdayName } from '../../src/forms/weekday-name.ts'
import { halfWidth } from '../../src/reading/half-width.ts'
import { readValue } from '../../src/reading/read-value.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import { date, dateTime } from '../../src/templates/vocabulary.ts'

const TODAY = '2026-11-20'

// What a field holds when it is left: the value, or what was typed as far as it isn't understood.
const leave = (field: Schema, typed: string, today: string, day: string): string => {
  const reading = readValue(field, typed, { today, day })
  if (reading.kind === 'value') return String(reading.value)
  return reading.kind === 'unread' ? (reading.partly ?? typed) : ''
}
const normaliseDate = (typed: string, today: string): string => leave(date('', ''), typed, today, today)
const normaliseDateTime = (typed: string, today: string, day = today): string =>
  leave(dateTime('', ''), typed, today, day)

describe('a date', () => {
  test.for([
    ['20261123', '2026-11-23'],
    ['11.23', '2026-11-23'],
    ['11/23', '2026-11-23'],
    ['11-23', '2026-11-23'],
    ['1123', '2026-11-23'],
    ['2026/12/1', '2026-12-01'],
    ['2026.12.1', '2026-12-01'],
    ['12月1日', '2026-12-01'],
    ['12月1号', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['１１／２３', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['2026-11-23 周一', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
  ] as const)('typed as %s is %s', ([typed, date]) => {
    expect(normaliseDate(typed, TODAY)).toBe(date)
  })

  test.for(['下周', '2026-02-30', '13.1', '2.30', '11.23 14:00', '20261', '0'])(
    'typed as %s stays as it is',
    (typed) => {
      expect(normaliseDate(typed, TODAY)).toBe(typed)
    },
  )

  test('without a year takes the year that brings it nearest', () => {
    expect(normaliseDate('1.5', '2026-12-20')).toBe('2027-01-05')
    expect(normaliseDate('12.20', '2027-01-05')).toBe('2026-12-20')
  })

  test('of 29 February takes the nearest leap year there is', () => {
    expect(normaliseDate('2.29', '2027-06-01')).toBe('2028-02-29')
    expect(normaliseDate('2.29', '2026-06-01')).toBe('2.29')
  })
})

describe('a date and time', () => {
  test.for([
    ['20261123 1400', '2026-11-23 14:00'],
    ['202611231400', '2026-11-23 14:00'],
    ['11.23 14:00', '2026-11-23 14:00'],
    ['11/23 9:40', '2026-11-23 09:40'],
    ['12月1日14点', '2026-12-01 14:00'],
    ['12月1日 下午2点半', '2026-12-01 14:30'],
    ['2026/11/23 周一 14：00', '2026-11-23 14:00'],
    ['2026-11-23T14:00', '2026-11-23 14:00'],
    ['2026-11-23 14:00', '2026-11-23 14:00'],
    ['11-23 14;30', '2026-11-23 14:30'],
  ] as const)('typed as %s is %s', ([typed, moment]) => {
    expect(normaliseDateTime(typed, TODAY)).toBe(moment)
  })

  test('typed as a time alone belongs to the day that is given', () => {
    expect(normaliseDateTime('14:00', TODAY, '2026-11-23')).toBe('2026-11-23 14:00')
    expect(normaliseDateTime('1400', TODAY, '2026-11-23')).toBe('2026-11-23 14:00')
    expect(normaliseDateTime('940', TODAY)).toBe('2026-11-20 09:40')
  })

  test('typed as a date alone stays a date, for the check to ask for the time', () => {
    expect(normaliseDateTime('11.23', TODAY)).toBe('2026-11-23')
  })

  test.for(['11-23 25:00', '14:60', '下午'])('typed as %s stays as it is', (typed) => {
    expect(normaliseDateTime(typed, TODAY)).toBe(typed)
  })
})

test('what has been made even stays even', () => {
  for (const typed of ['11.23', '下周', '2026-11-23']) {
    const once = normaliseDate(typed, TODAY)
    expect(normaliseDate(once, TODAY)).toBe(once)
  }
})

test('full-width figures and marks become half-width, Han characters stay', () => {
  expect(halfWidth('２０２６年１１／２３　１４：００')).toBe('2026年11/23 14:00')
})

test('a day that exists has a weekday, anything else has none', () => {
  expect(weekdayName('2026-11-23')).toBe('周一')
  expect(weekdayName('2026-11-29 14:00')).toBe('周日')
  expect(weekdayName('2026-02-30')).toBeUndefined()
  expect(weekdayName('')).toBeUndefined()
})
