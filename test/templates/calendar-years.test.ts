import { expect, test } from 'vitest'
import { loadTemplate } from '../../src/build/load-templates.ts'
import { whyNoticeIsDue } from '../../src/build/site-settings.ts'
import { site } from '../../src/site.config.ts'
import type { Calendar } from '../../src/site-config/site-config.ts'
import { calendarHints, whyUnsure } from '../../src/templates/calendar-years.ts'

const calendar: Calendar = { noticed: [2026], holidays: ['2026-10-01', '2027-02-05'], workdays: [] }

test('a deadline within a year whose notice is in says nothing', () => {
  expect(whyUnsure('2026-11-30', '2026-12-02', calendar)).toBeUndefined()
  expect(calendarHints(['due'], '截止', '2026-11-30', 2, calendar)).toEqual([])
})

test('one that touches a year of which the law alone is known says so, and on which day it fell', () => {
  expect(calendarHints(['due'], '截止', '2026-12-31 10:00', 1, calendar)).toEqual([
    {
      path: ['due'],
      message: '2027 年的放假安排还没有全部录入，现在只按法定假日算，调休没有算进去，请核对截止（2027-01-01 10:00）',
    },
  ])
})

test('before and after the table there are weekends alone, which is said', () => {
  expect(whyUnsure('2025-09-30', '2025-10-02', calendar)).toBe('2025 年的放假安排没有录入，只按周末算')
  expect(whyUnsure('2028-01-24', '2028-01-26', calendar)).toBe('2028 年的放假安排没有录入，只按周末算')
})

test('what isn’t a day, or isn’t filled in, has no deadline', () => {
  expect(calendarHints(['due'], '截止', undefined, 1, calendar)).toEqual([])
  expect(calendarHints(['due'], '截止', '待定', 1, calendar)).toEqual([])
})

test('the build asks for next year’s notice from November on', () => {
  expect(whyNoticeIsDue(calendar, new Date(2026, 9, 31))).toBeUndefined()
  expect(whyNoticeIsDue(calendar, new Date(2026, 10, 1))).toContain('2027 年的放假安排还没有录入')
  expect(whyNoticeIsDue({ ...calendar, noticed: [2026, 2027] }, new Date(2026, 11, 31))).toBeUndefined()
  expect(whyNoticeIsDue(calendar, new Date(2027, 2, 1))).toContain('2027 年的放假安排还没有录入')
  const both = { ...calendar, noticed: [2026, 2027] }
  expect(whyNoticeIsDue(both, new Date(2027, 9, 31))).toBeUndefined()
  expect(whyNoticeIsDue(both, new Date(2027, 10, 2))).toContain('2028 年的放假安排还没有录入')
  expect(whyNoticeIsDue(both, new Date(2028, 0, 5))).toContain('2028 年的放假安排还没有录入')
})

// The sample of a sheet with all its days on one.
const onDay = (value: unknown, day: string): unknown => {
  if (typeof value === 'string') return value.replace(/^202[67]-\d\d-\d\d/, day)
  if (Array.isArray(value)) return value.map((each) => onDay(each, day))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onDay(each, day)]))
}

test.for([
  ['2026-06-10', undefined],
  ['2027-11-02', '2027 年的放假安排还没有全部录入'],
  ['2028-01-05', '2028 年的放假安排没有录入，只按周末算'],
  ['2025-06-10', '2025 年的放假安排没有录入，只按周末算'],
] as const)('each sheet that counts working days says on %s what it knows of the year', async ([day, why]) => {
  const known = { ...site, calendar: { ...site.calendar, noticed: [2026] } }
  for (const id of ['complaint', 'job-order', 'minutes', 'monthly-summary']) {
    const { sample, rules } = await loadTemplate(id)
    const { hints } = rules(Object(onDay(sample, day)), { now: `${day} 10:00`, site: known })
    const said = hints.filter(({ message }) => message.includes('放假安排')).map(({ message }) => message)
    expect([id, said.map((each) => each.startsWith(why ?? ' '))]).toEqual([id, why === undefined ? [] : [true]])
  }
})
