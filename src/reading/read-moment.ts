/*
 * Dates, moments and months as people and spreadsheets write them.
 */
import { addDays, isDate, OPEN, OPEN_DATE_PATTERN, withWeekday } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'
import { type Clock, isPartOfDay, readClock } from './clock.ts'
import { type Day, readDay } from './day.ts'
import { fromSerial, fromZone } from './from-machine.ts'
import { westernFigures } from './han-number.ts'
import { hasNoDay, hasOpenWord, openWord } from './open-words.ts'
import { plain } from './plain.ts'
import { type Choice, quoted, type Reading, type ReadingContext, unread, valued } from './reading.ts'
import { two } from './years.ts'

/** What a text says of a day and a time, in the order of likelihood. */
interface Found {
  /** Dates, or moments where a time was written. */
  readonly all: readonly string[]
  readonly sure: boolean
  readonly notes: readonly string[]
}

/** A date. A moment at midnight is one, too: that is how a spreadsheet may write a day. */
export const readDateCell = (field: Schema, text: string, context: ReadingContext): Reading => {
  const { today } = context
  const isOpen = field.pattern === OPEN_DATE_PATTERN
  if (isOpen && openWord(text)) return text.trim() === OPEN ? valued(OPEN) : valued(OPEN, `读作“${OPEN}”`)
  const found = find(field, text, { ...context, day: undefined })
  if (found === undefined) return noDate(text, today, isOpen)
  const days = [...new Set(found.all.map((each) => each.replace(/ 00:00$/, '')))]
  if (days.every(isDate))
    return orOpen(
      toReading({ ...found, all: days }, `看不出${quoted(text)}是哪一天，请写成 ${today} 这样`),
      isOpen && hasOpenWord(text),
    )
  const choices = [...new Set(found.all.map((each) => each.slice(0, 10)))].map(toChoice)
  return unread(`${quoted(text)}带了时间，这里只要日期`, choices)
}

/** A date with its time. */
export const readMomentCell = (field: Schema, text: string, context: ReadingContext): Reading => {
  const { today, day } = context
  const found = find(field, text, { ...context, day: day ?? today })
  if (found === undefined) return noMoment(text, today)
  const [first = ''] = found.all
  if (isDate(first)) return withoutTime(text, found)
  // A time alone belongs to a day that nobody wrote.
  if (found.notes.includes(ALONE) && day === undefined)
    return unread(`${quoted(text)}没写是哪一天`, found.all.map(toChoice))
  return toReading(found, `看不出${quoted(text)}是什么时候，请写成 ${today} 14:00 这样`)
}

// 12月5日（待定）: the day, or none yet.
const orOpen = (reading: Reading, isOpen: boolean): Reading =>
  reading.kind === 'unread' && isOpen
    ? unread(reading.why, [...(reading.choices ?? []), { value: OPEN, text: OPEN }])
    : reading

const toReading = ({ all, sure, notes }: Found, why: string): Reading => {
  const [first = '', ...others] = all
  if (!sure) return unread(why, all.map(toChoice))
  if (notes.length === 0) return valued(first)
  const shown = notes.filter((note) => note !== ALONE)
  return valued(first, [`读作 ${withWeekday(first)}`, ...shown].join('，'), others.map(toChoice))
}

const toChoice = (value: string): Choice => ({ value, text: withWeekday(value) })

const withoutTime = (text: string, { all, sure }: Found): Reading => {
  const [date = ''] = all
  const why = `${quoted(text)}没有时间，请写成 ${date} 14:00 这样`
  const noon = isDate(date) && /[正中]午$/.test(plain(text)) ? [toChoice(`${date} 12:00`)] : []
  return sure ? unread(why, noon, date) : unread(why, noon)
}

const noDate = (text: string, today: string, isOpen: boolean): Reading => {
  if (isOpen && hasNoDay(text))
    return unread(`${quoted(text)}不是哪一天，还没定就写“${OPEN}”`, [{ value: OPEN, text: OPEN }])
  if (hasNoDay(text)) return unread(`${quoted(text)}不是哪一天，请问清楚，写成 ${today} 这样`)
  return unread(`看不出${quoted(text)}是哪一天，请写成 ${today} 这样`)
}

const noMoment = (text: string, today: string): Reading =>
  hasNoDay(text)
    ? unread(`${quoted(text)}不是一个时间，请问清楚，写成 ${today} 14:00 这样`)
    : unread(`看不出${quoted(text)}是什么时候，请写成 ${today} 14:00 这样`)

const ALONE = '没写日期'

const find = (field: Schema, text: string, context: ReadingContext): Found | undefined => {
  const simple = simplified(text)
  const machine = fromSerial(simple) ?? fromZone(simple)
  if (machine !== undefined)
    return {
      all: [machine.moment],
      sure: machine.unsure !== true,
      notes: machine.note === undefined ? [] : [machine.note],
    }
  const { kept, note, sure } = withoutTail(simple)
  const found = whole(field, kept, context) ?? oneOfTwo(field, kept, context)
  if (found === undefined) return undefined
  return { ...found, sure: found.sure && sure, notes: [...found.notes, ...(note === undefined ? [] : [note])] }
}

const BEFORE_A_DAY = /^(?:截止|截至|最晚|最迟|不晚于|不迟于|预计在?|计划在?|于)\s?(?:到|至|于)?\s?/

// An input method writes 12、1 for 12/1.
const simplified = (text: string): string =>
  weekdayFirst(
    westernFigures(plain(text))
      .replace(/^(?<a>\d{1,4})\s?、\s?(?<b>\d{1,2})(?:\s?、\s?(?<c>\d{1,2}))?(?!\s?[、日号]|\d)/, (all: string) =>
        all.replace(/\s?、\s?/g, '/'),
      )
      .replace(/\s?[([]?北京时间[)\]]?\s?/, ' ')
      .replace(BEFORE_A_DAY, '')
      .trim(),
  )

// We print the weekday behind the time: 2026-12-01 14:00（周二）.
const weekdayFirst = (text: string): string =>
  text.replace(
    /^(?<moment>.*[:点时].*?)\s?(?<weekday>[([](?:周|星期|礼拜)[一二三四五六日天][)\]])$/,
    '$<weekday> $<moment>',
  )

// 12月3日前 is a deadline by another word; 3点左右 is no time, and a day that is still 暂定 none.
const TAIL =
  /^(?<kept>.+?)\s?(?:(?<before>之?前|以前|截止|为止)|(?<about>左右|前后|上下|之后|以后|后|起|开始|下班之?前|[?]+|[([]?(?:暂定|预计|计划|拟|待定|未定|待确认|tbd|tbc)[)\]]?))$/i

const withoutTail = (text: string) => {
  const { about: vague, rest = text } = /^(?<about>大?约|大概|差不多|可能)?\s?(?<rest>.*)$/.exec(text)?.groups ?? {}
  const found = TAIL.exec(rest)
  const { kept = rest, before, about } = found?.groups ?? {}
  // 3天前 counts back, 3天后 ahead.
  if (found !== null && /(?:天|周|星期|礼拜|个月)$/.test(kept))
    return { kept: rest, note: undefined, sure: vague === undefined }
  const note = before === undefined ? undefined : `“${before}”没有记下`
  return { kept, note, sure: about === undefined && vague === undefined }
}

const whole = (field: Schema, text: string, { today, day }: ReadingContext): Found | undefined => {
  const alone = readClock(text)
  const read = readDay(text, { today, looks: field['x-looks'] })
  // Four figures may be a date (1123) or a time (1400); a colon or a word settles it, else the date is tried first.
  if (day !== undefined && alone !== undefined && (read === undefined || /[:点时]|[ap]\.?m/i.test(text)))
    return combine({ dates: [day], sure: true, note: ALONE }, alone)
  if (read !== undefined) return afterDay(read)
  return timeFirst(field, text, today)
}

const afterDay = ({ rest, ...day }: Day): Found | undefined => {
  if (rest === '') return { all: day.dates, sure: day.sure, notes: day.note === undefined ? [] : [day.note] }
  // 明天下午 is a day without its hour.
  if (isPartOfDay(rest))
    return {
      all: day.dates,
      sure: day.sure,
      notes: [...(day.note === undefined ? [] : [day.note]), `“${rest}”没有记下`],
    }
  const clock = readClock(rest.replace(/^的/, ''))
  return clock === undefined ? undefined : combine(day, clock)
}

// 14:00, 12月1日.
const timeFirst = (field: Schema, text: string, today: string): Found | undefined => {
  const { time, date } = /^(?<time>\S+)[\s,]+(?<date>.+)$/.exec(text)?.groups ?? {}
  const clock = time === undefined || isPartOfDay(time) ? undefined : readClock(time)
  if (clock === undefined || date === undefined) return undefined
  const day = readDay(date, { today, looks: field['x-looks'] })
  return day?.rest === '' ? combine(day, clock) : undefined
}

const combine = (day: Omit<Day, 'rest'>, clock: Clock): Found => ({
  all: [...new Set(day.dates.flatMap((date) => clock.times.map((minutes) => momentAt(date, minutes))))],
  sure: day.sure && clock.sure,
  notes: [day.note, clock.note].filter((note) => note !== undefined),
})

const momentAt = (date: string, minutes: number): string => {
  const inDay = minutes % 1440
  return `${addDays(date, Math.floor(minutes / 1440))} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

// 12/1-12/3, 14:00~16:00: a span, of which the field takes one end.
const oneOfTwo = (field: Schema, text: string, context: ReadingContext): Found | undefined => {
  for (const { index } of text.matchAll(/[-~至到或、和]/g)) {
    const from = whole(field, text.slice(0, index).trim(), context)
    const day = from?.all[0]?.slice(0, 10)
    const other = text.slice(index + 1).trim()
    // 1月5日-7日, 12/1-3: the other end lies in the month of the first.
    const isDayAlone = /^\d{1,2}[日号]?$/.test(other) && !/[:点时]/.test(text)
    const to =
      from &&
      whole(field, isDayAlone ? other.replace(/[日号]?$/, '日') : other, {
        ...context,
        today: isDayAlone && day !== undefined ? day : context.today,
        day: context.day && day,
      })
    if (from?.sure && to)
      return { all: [...new Set([...from.all.slice(0, 1), ...to.all.slice(0, 1)])], sure: false, notes: [] }
  }
  return undefined
}
