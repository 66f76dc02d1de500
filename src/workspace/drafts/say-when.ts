import { addDays, dateOf } from '../../templates/calendar-date.ts'
import { wallTime } from '../now.ts'

/**
 * When something was saved, as people say it.
 * @param savedAt An instant; anything else gives nothing.
 * @param now Wall time, `YYYY-MM-DD HH:mm`.
 * @example sayWhen('2026-11-23T02:32:10.123Z', '2026-11-23 14:00') // => '今天 10:32'
 */
export const sayWhen = (savedAt: string, now: string): string => {
  if (!(Date.parse(savedAt) > 0)) return ''
  const moment = wallTime(new Date(savedAt))
  const [date, time] = [dateOf(moment), moment.slice(-5)]
  const today = dateOf(now)
  if (date === today) return `今天 ${time}`
  if (date === addDays(today, -1)) return `昨天 ${time}`
  return date.slice(0, 4) === today.slice(0, 4) ? moment.slice(5) : moment
}
