import { expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  daysBetween,
  isDate,
  isDateTime,
  minutesBetween,
  weekdayBelow,
  withoutWeekday,
  withWeekday,
} from '../../src/templates/calendar-date.ts'

test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-01-31', '2026-12-31'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true)
})

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '2026-11-23 ',
  '',
])('“%s” is no date', (text) => {
  expect(isDate(text)).toBe(false)
})

test('knows exactly the days that the calendar has', () => {
  const days: string[] = []
  for (let day = '2023-12-31'; day < '2025-01-01'; day = addDays(day, 1)) days.push(day)
  expect(days.filter((day) => !isDate(day))).toEqual([])
  expect(days.length).toBe(367)
})

test.each([
  ['2026-11-23 00:00', true],
  ['2026-11-23 23:59', true],
  ['2026-11-23 24:00', false],
  ['2026-11-23 9:00', false],
  ['2026-11-23T14:00', false],
  ['2026-02-30 14:00', false],
  ['2026-11-23', false],
])('“%s” as a moment: %s', (text, expected) => {
  expect(isDateTime(text)).toBe(expected)
})

test('days are added across months and years', () => {
  expect([addDays('2026-11-30', 1), addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual([
    '2026-12-01',
    '2027-01-01',
    '2026-02-28',
  ])
})

test('the day and the minutes of moments', () => {
  expect(dateOf('2026-11-23 14:00')).toBe('2026-11-23')
  expect(minutesBetween('2026-11-23 14:00', '2026-11-23 15:20')).toBe(80)
  expect(minutesBetween('2026-11-24 00:10', '2026-11-23 23:50')).toBe(-20)
})

test('a date or moment gets its weekday; anything else stays as typed', () => {
  expect(withWeekday('2026-11-23 14:00')).toBe('2026-11-23 14:00（周一）')
  expect(withWeekday('2026-11-29')).toBe('2026-11-29（周日）')
  expect(withWeekday('下周二')).toBe('下周二')
})

test('days from one date to another, leap days included', () => {
  expect(daysBetween('2027-01-15', '2027-02-01')).toBe(17)
  expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2)
})

test('a weekday is taken off, or set below, where it was put', () => {
  expect(withoutWeekday('2026-11-23 14:00（周一）')).toBe('2026-11-23 14:00')
  expect(weekdayBelow('2026-11-23（周一）')).toBe('2026-11-23\n周一')
  expect(withoutWeekday('改到下次例会（周一）')).toBe('改到下次例会（周一）')
})
