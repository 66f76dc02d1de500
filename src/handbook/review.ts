/**
 * The day by which a page must be looked through again: as many months after the last review, on the same day of
 * the month or, in a shorter month, on its last day.
 * @param reviewed `YYYY-MM-DD`.
 * @param months At least 1.
 * @example reviewDue('2026-08-31', 6) // => '2027-02-28'
 */
export const reviewDue = (reviewed: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number)
  // Day 0 of the following month is the last day of this one.
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()))
  return lastDay.toISOString().slice(0, 10)
}
