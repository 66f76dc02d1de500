import { dateOf, isDate, isDateTime, weekdayOf } from '../templates/calendar-date.ts'

/** `周一` for a date, or a date and time, that exists. */
export const weekdayName = (text: string): string | undefined =>
  isDate(text) || isDateTime(text) ? `周${'日一二三四五六'.charAt(weekdayOf(dateOf(text)))}` : undefined
