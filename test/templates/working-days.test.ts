import { describe, expect, test } from 'vitest'
import { site } from '../../src/site.config.ts'
import type { Calendar } from '../../src/site-config/site-config.ts'
import { isDate } from '../../src/templates/calendar-date.ts'
import { addWorkingDays, isWorkday } from '../../src/templates/working-days.ts'

const plain: Calendar = { noticed: [], holidays: [], workdays: [] }

describe('with weekends only', () => {
  test.each([
    ['2026-11-24 09:40', 2, '2026-11-26 09:40', 'within a week'],
    ['2026-11-27 16:00', 2, '2026-12-01 16:00', 'from Friday over the weekend'],
    ['2026-11-27 16:00', 1, '2026-11-30 16:00', 'from Friday to Monday'],
    ['2026-11-28 10:00', 1, '2026-11-30 10:00', 'from Saturday to Monday'],
    ['2026-11-29 10:00', 2, '2026-12-01 10:00', 'from Sunday to Tuesday'],
    ['2026-12-31 23:59', 1, '2027-01-01 23:59', 'over the year’s end'],
    ['2026-11-24 09:40', 0, '2026-11-24 09:40', 'none'],
  ])('%s plus %i is %s: %s', (from, count, expected) => {
    expect(addWorkingDays(from, count, plain)).toBe(expected)
  })
})

describe('with a calendar', () => {
  const calendar: Calendar = {
    noticed: [2026],
    holidays: ['2026-12-01', '2026-12-03/2026-12-04'],
    workdays: ['2026-12-05'],
  }

  test('a holiday doesn’t count, a range holds both its ends, a Saturday worked in exchange counts', () => {
    expect(addWorkingDays('2026-11-30 10:00', 1, calendar)).toBe('2026-12-02 10:00')
    expect(addWorkingDays('2026-11-30 10:00', 2, calendar)).toBe('2026-12-05 10:00')
    expect(addWorkingDays('2026-11-30 10:00', 3, calendar)).toBe('2026-12-07 10:00')
  })
})

describe('the calendar of the site', () => {
  test('every entry is a date or a range from an earlier to a later date', () => {
    const entries = [...site.calendar.holidays, ...site.calendar.workdays]
    const wrong = entries.filter((entry) => {
      const [from = '', to = from, ...more] = entry.split('/')
      return !isDate(from) || !isDate(to) || to < from || more.length > 0
    })
    expect(wrong).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })

  test('every weekend worked in exchange is a weekend', () => {
    expect(site.calendar.workdays.filter((day) => isWorkday(day, plain))).toEqual([])
  })

  test.each([
    ['2026-02-13 10:00', '2026-02-14 10:00', 'the Saturday before Spring Festival is worked'],
    ['2026-02-14 10:00', '2026-02-24 10:00', 'nine days of Spring Festival'],
    ['2026-02-27 10:00', '2026-02-28 10:00', 'the Saturday after it is worked'],
    ['2026-04-03 10:00', '2026-04-07 10:00', '清明节'],
    ['2026-09-30 18:00', '2026-10-08 18:00', '国庆节'],
    ['2026-10-09 18:00', '2026-10-10 18:00', 'the Saturday after it is worked'],
    ['2026-12-31 18:00', '2027-01-04 18:00', '元旦 2027'],
    ['2027-02-04 17:00', '2027-02-11 17:00', 'Spring Festival 2027, two weekdays in the place of its weekend'],
    ['2027-04-30 17:00', '2027-05-05 17:00', '劳动节 2027, likewise'],
    ['2027-09-30 17:00', '2027-10-06 17:00', '国庆节 2027, likewise'],
  ])('one working day after %s is %s: %s', (from, expected) => {
    expect(addWorkingDays(from, 1, site.calendar)).toBe(expected)
  })
})
