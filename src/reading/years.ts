/*
 * Dates without a year: which one is meant depends on what the field is for. A deadline looks ahead, the day of an
 * invoice looks back; where the schema says neither (`x-looks`), the nearest one counts.
 */
import { daysBetween, isDate } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'

/** Days against its sense that a date may still lie: what was due last week is written down as well. */
const SLACK = 60

/**
 * The dates that a month and a day may mean, the likeliest first, the others by nearness; none where no year has it.
 * @param today `YYYY-MM-DD`.
 */
export const datesWithoutYear = (
  month: number,
  day: number,
  today: string,
  looks: Schema['x-looks'],
): readonly string[] => {
  const year = Number(today.slice(0, 4))
  const dates = [year - 1, year, year + 1].flatMap((each) => toDate(each, month, day) ?? [])
  const apart = (date: string): number => daysBetween(today, date)
  const byNearness = [...dates].sort((a, b) => Math.abs(apart(a)) - Math.abs(apart(b)))
  const isInSense = (date: string): boolean => {
    if (looks === 'ahead') return apart(date) >= -SLACK
    return looks === 'back' ? apart(date) <= SLACK : true
  }
  return [...byNearness.filter(isInSense), ...byNearness.filter((date) => !isInSense(date))]
}

/** A date that exists; undefined else. */
export const toDate = (year: number, month: number, day: number): string | undefined => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDate(date) ? date : undefined
}

/** Two figures: `7` → `07`. */
export const two = (value: number): string => String(value).padStart(2, '0')
