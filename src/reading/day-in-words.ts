/*
 * Days in words: 明天, 下周三, 本月15号, 月底. Weeks begin with Monday.
 */
import { addDays, daysBetween, weekdayOf } from '../templates/calendar-date.ts'
import type { Day, DayContext } from './day.ts'
import { toDate } from './years.ts'

/** Reads the words for a day that a text begins with. What was worked out from today is always shown. */
export const dayInWords = (text: string, context: DayContext): Day | undefined => {
  for (const { pattern, read } of WORDS) {
    const found = pattern.exec(text)
    const days = found?.groups && read(found.groups, context)
    if (found && days && days.dates.length > 0) return { note: TODAY, ...days, rest: text.slice(found[0].length) }
  }
  return undefined
}

const TODAY = '从今天算起'

interface Word {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string>>, context: DayContext) => Omit<Day, 'rest'> | undefined
}

const DAYS: Readonly<Record<string, number>> = {
  ...{ 大前天: -3, 前天: -2, 前日: -2, 昨: -1, 昨天: -1, 昨日: -1, 今: 0, 今天: 0, 今日: 0, 当天: 0, 本日: 0 },
  ...{ 明: 1, 明天: 1, 明日: 1, 后天: 2, 后日: 2, 大后天: 3 },
}
const WEEKS: Readonly<Record<string, number>> = {
  ...{ 上上: -2, 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 今: 0, 下: 1, 下个: 1, 下下: 2 },
}
const YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 }

const WORDS: readonly Word[] = [
  {
    pattern: /^(?<word>大前天|大后天|前[天日]|后[天日]|[昨今明][天日]|当天|本日|[昨今明](?=[早晚]))/,
    read: ({ word = '' }, { today }) => sure(addDays(today, DAYS[word] ?? 0)),
  },
  {
    pattern: /^(?<count>\d{1,3})\s?个?(?<unit>天|日(?!之?前|以前)|周|星期|礼拜)(?:之|以)?(?<way>后|前)/,
    read: ({ count, unit, way }, { today }) => {
      const days = Number(count) * (unit === '天' || unit === '日' ? 1 : 7)
      return sure(addDays(today, way === '后' ? days : -days))
    },
  },
  {
    pattern: /^(?<week>上上|下下|[上下这]个?|[本今])?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天1-7])/,
    read: ({ week, day = '' }, context) =>
      inWeek(week, '一二三四五六日'.indexOf(day.replace('天', '日')), Number(day), context),
  },
  {
    pattern: /^(?<week>上上|下下|[上下这]个?|[本今])?个?周末/,
    read: ({ week = '本' }, { today }) => {
      const monday = mondayOf(today, week)
      return { dates: [addDays(monday, 5), addDays(monday, 6), addDays(monday, 4)], sure: false }
    },
  },
  {
    pattern: /^(?<month>[上下这本]个?|[0-1]?\d)?月(?<part>底|末)/,
    read: ({ month }, { today }) => {
      const [year, number] = monthOf(month, today)
      return sure(addDays(firstOf(year, number + 1), -1))
    },
  },
  {
    pattern: /^(?<month>[上下这本]个?|[0-1]?\d)?月初/,
    read: ({ month }, { today }) => {
      const first = firstOf(...monthOf(month, today))
      return { dates: [first, addDays(first, 4)], sure: false }
    },
  },
  {
    pattern: /^(?<month>[上下这本]个?)月(?<day>\d{1,2})(?!\d)\s?[日号]?/,
    read: ({ month, day }, { today }) => sureIf(inMonth(...monthOf(month, today), Number(day))),
  },
  {
    pattern: /^(?<day>\d{1,2})[日号]/,
    read: ({ day }, context) => dayAlone(Number(day), context),
  },
  {
    pattern: /^(?<year>[前去今本明后])年\s?(?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)[日号]?/,
    read: ({ year = '', month, day }, { today }) =>
      sureIf(toDate(Number(today.slice(0, 4)) + (YEARS[year] ?? 0), Number(month), Number(day))),
  },
  {
    pattern: /^(?<year>[去今本明])?年(?:底|末)/,
    read: ({ year = '今' }, { today }) => {
      const number = Number(today.slice(0, 4)) + (YEARS[year] ?? 0)
      return { dates: [`${number}-12-31`], sure: false }
    },
  },
]

const sure = (date: string): Omit<Day, 'rest'> => ({ dates: [date], sure: true })

const sureIf = (date: string | undefined): Omit<Day, 'rest'> | undefined =>
  date === undefined ? undefined : sure(date)

const mondayOf = (today: string, week: string): string =>
  addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * (WEEKS[week] ?? 0))

// 周五 alone is the next one, or the last one where the field looks back; the one a week off may be meant as well.
const inWeek = (week: string | undefined, han: number, figure: number, { today, looks }: DayContext) => {
  const day = han >= 0 ? han : figure - 1
  const own = addDays(mondayOf(today, week ?? '本'), day)
  if (week !== undefined) return sure(own)
  const apart = daysBetween(today, own)
  const first = looks === 'back' ? addDays(own, apart > 0 ? -7 : 0) : addDays(own, apart < 0 ? 7 : 0)
  return { dates: [first, addDays(first, looks === 'back' ? -7 : 7)], sure: true }
}

const monthOf = (month: string | undefined, today: string): readonly [year: number, month: number] => {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (month === undefined) return [year, now]
  if (/\d/.test(month)) return [Number(month) < now ? year + 1 : year, Number(month)]
  return [year, now + (WEEKS[month] ?? 0)]
}

const firstOf = (year: number, month: number): string => new Date(Date.UTC(year, month - 1)).toISOString().slice(0, 10)

const inMonth = (year: number, month: number, day: number): string | undefined => {
  const first = firstOf(year, month)
  return toDate(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day)
}

// 15号 is the next one, or the last one where the field looks back.
const dayAlone = (day: number, { today, looks }: DayContext) => {
  const [year, month] = monthOf(undefined, today)
  const own = inMonth(year, month, day)
  const before = inMonth(year, month - 1, day)
  const after = inMonth(year, month + 1, day)
  const isPast = own === undefined || own < today
  const order =
    looks === 'back' ? [own !== undefined && own > today ? before : own, before] : [isPast ? after : own, own]
  const dates = [...new Set([...order, own, after])].filter((date) => date !== undefined)
  return { dates: dates.slice(0, 2), sure: true }
}
