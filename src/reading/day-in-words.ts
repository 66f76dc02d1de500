/*
 * Days in words: 明天, 下周三, 本月15号, 月底. Weeks begin with Monday.
 */
import { addDays, daysBetween, weekdayOf } from '../templates/calendar-date.ts'
import type { Day, DayContext } from './day.ts'
import { type DayWord, sure, sureIf, within } from './day-word.ts'
import { inMonth, monthOf, monthsLater, WORDS_FOR_MONTHS } from './month-in-words.ts'
import { datesWithoutYear, toDate } from './years.ts'

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

const DAYS: Readonly<Record<string, number>> = {
  ...{ 大前天: -3, 前天: -2, 前日: -2, 昨: -1, 昨天: -1, 昨日: -1, 今: 0, 今天: 0, 今日: 0, 当天: 0, 本日: 0 },
  ...{ 明: 1, 明天: 1, 明日: 1, 后天: 2, 后日: 2, 大后天: 3 },
  ...{ 当日: 0, 今儿: 0, 明儿: 1, 后儿: 2, 昨儿: -1, today: 0, tomorrow: 1, yesterday: -1 },
}
const WEEKS: Readonly<Record<string, number>> = {
  ...{ 上上: -2, 上: -1, 上个: -1, 本: 0, 本个: 0, 这: 0, 这个: 0, 今: 0, 当: 0, 下: 1, 下个: 1, 次: 1, 下下: 2 },
}
const YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 }

// Feasts by the sun; 国庆 may be a week. Those by the moon need a notice.
const FEASTS: Readonly<Record<string, readonly [month: number, day: number, sure: boolean]>> = {
  ...{ 元旦: [1, 1, true], 妇女节: [3, 8, true], 六一: [6, 1, true], 儿童节: [6, 1, true], 618: [6, 18, true] },
  ...{ 双十一: [11, 11, true], 双11: [11, 11, true], 双十二: [12, 12, true], 双12: [12, 12, true] },
  ...{ 平安夜: [12, 24, true], 圣诞: [12, 25, true], 圣诞节: [12, 25, true] },
  ...{ 五一: [5, 1, false], 国庆: [10, 1, false], 国庆节: [10, 1, false], 十一: [10, 1, false] },
}

const WORDS: readonly DayWord[] = [
  {
    pattern:
      /^(?<word>大前天|大后天|前[天日]|后[天日儿]|[昨今明][天日儿]|当[天日]|本日|[昨今明](?=[早晚]))|^(?<english>today|tomorrow|yesterday)(?![a-z])/i,
    read: ({ word, english = '' }, { today }) => sure(addDays(today, DAYS[word ?? english.toLowerCase()] ?? 0)),
  },
  {
    pattern: /^(?<count>\d{1,3})\s?个?(?<unit>天|日(?!之?前|以前)|周|星期|礼拜)(?:之|以)?(?<way>后|前|内)/,
    read: ({ count, unit, way }, { today }) => {
      const days = Number(count) * (unit === '天' || unit === '日' ? 1 : 7)
      return { ...sure(addDays(today, way === '前' ? -days : days)), ...within(way) }
    },
  },
  {
    pattern: /^(?<count>\d{1,2}|半)\s?个月(?:之|以)?(?<way>后|前|内)/,
    read: ({ count, way }, { today }) => {
      const sign = way === '前' ? -1 : 1
      if (count === '半') return { dates: [addDays(today, sign * 15)], sure: false }
      return { ...sure(monthsLater(today, sign * Number(count))), ...within(way) }
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
    pattern: /^(?<week>上上|下下|[上下这]个?|[本今])个?(?:周|星期|礼拜)(?:之|以)?内/,
    read: ({ week = '本' }, { today }) => {
      const monday = mondayOf(today, week)
      return { dates: [addDays(monday, 4), addDays(monday, 6)], sure: false }
    },
  },
  ...WORDS_FOR_MONTHS,
  {
    pattern: /^(?<name>元旦|妇女节|五一|六一|儿童节|国庆节?|十一|618|双十一|双11|双十二|双12|平安夜|圣诞节?)/,
    read: ({ name = '' }, { today, looks }) => {
      const [month, day, sureOf] = FEASTS[name] ?? [1, 1, true]
      return { dates: datesWithoutYear(month, day, today, looks).slice(0, 2), sure: sureOf }
    },
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

// 15号 is the next one, or the last one where the field looks back.
const dayAlone = (day: number, { today, looks }: DayContext) => {
  const [year, month] = monthOf(undefined, today, looks)
  const own = inMonth(year, month, day)
  const before = inMonth(year, month - 1, day)
  const after = inMonth(year, month + 1, day)
  const isPast = own === undefined || own < today
  const order =
    looks === 'back' ? [own !== undefined && own > today ? before : own, before] : [isPast ? after : own, own]
  const dates = [...new Set([...order, own, after])].filter((date) => date !== undefined)
  return { dates: dates.slice(0, 2), sure: true }
}
