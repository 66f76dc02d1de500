/*
 * The time of day, as people write it: 14:00, 下午2点半, 晚上12点, 2:30 PM, 1430.
 */

/** What a text says of the time of day. */
export interface Clock {
  /** Minutes after the midnight that begins the day, the likeliest first; 1440 and more lie in the next day. */
  readonly times: readonly number[]
  /** Whether the first may be taken. */
  readonly sure: boolean
  /** Why it is that one, where somebody might expect another. */
  readonly note?: string
}

/** Hours of a part of the day: from, to, and what is added to them; `asked` where the hour alone doesn't settle it. */
type Hours = readonly (readonly [from: number, to: number, add: number, asked?: number])[]

interface Part {
  readonly words: readonly string[]
  readonly hours: Hours
}

const WITH_NIGHT: Hours = [
  [0, 0, 24],
  [1, 4, 24, 0],
  [5, 11, 12],
  [12, 12, 12],
  [17, 24, 0],
]
const AFTERNOON: Hours = [
  [1, 11, 12],
  [12, 23, 0],
]

// 晚上12点 is the midnight that ends the day, 凌晨12点 the one that begins it; a spreadsheet calls that one 上午12:00.
const PARTS: readonly Part[] = [
  {
    words: ['凌晨'],
    hours: [
      [0, 6, 0],
      [12, 12, -12],
    ],
  },
  {
    words: ['清晨', '早上', '早晨', '大清早', '一早', '早'],
    hours: [
      [1, 11, 0],
      [12, 12, 0, -12],
    ],
  },
  {
    words: ['上午', '午前'],
    hours: [
      [0, 11, 0],
      [12, 12, 0, -12],
    ],
  },
  {
    words: ['中午', '正午', '晌午'],
    hours: [
      [11, 14, 0],
      [1, 2, 12],
    ],
  },
  { words: ['下午', '午后'], hours: AFTERNOON },
  {
    words: ['傍晚', '黄昏'],
    hours: [
      [4, 8, 12],
      [16, 20, 0],
    ],
  },
  { words: ['晚上', '晚间', '夜晚', '晚'], hours: WITH_NIGHT },
  {
    words: ['后半夜', '半夜', '午夜', '深夜', '夜里', '夜间', '夜'],
    hours: [
      [0, 0, 24],
      [1, 5, 24, 0],
      [6, 11, 12],
      [12, 12, 12],
      [18, 24, 0],
    ],
  },
  {
    words: ['a\\.?m\\.?'],
    hours: [
      [0, 11, 0],
      [12, 12, -12],
    ],
  },
  { words: ['p\\.?m\\.?'], hours: AFTERNOON },
]

const ANY_HOUR: Hours = [[0, 24, 0]]
const WORDS = PARTS.flatMap(({ words }) => words).join('|')

/** A part of the day without an hour: 下午. */
export const isPartOfDay = (text: string): boolean => new RegExp(`^(?:${WORDS})$`, 'i').test(text)

const HOUR =
  /(?<hour>\d{1,2})\s*(?:(?<mark>:|点钟?|时)\s*(?:(?<minute>\d{1,2})(?:\s*分|:\d{2}(?:\.\d+)?)?|(?<part>半|整|[一两三1-3]刻)钟?)?)?\s*(?<after>[ap]\.?m\.?)?/
const TOGETHER = /(?<hour>\d{1,2})(?<minute>\d{2})\s*(?<after>[ap]\.?m\.?)?/
const [SPOKEN, UNMARKED] = [HOUR, TOGETHER].map(({ source }) => new RegExp(`^(?<before>${WORDS})?\\s*${source}$`, 'i'))

const QUARTERS: Readonly<Record<string, number>> = {
  一: 15,
  二: 30,
  两: 30,
  半: 30,
  三: 45,
  整: 0,
  1: 15,
  2: 30,
  3: 45,
}

// 9.30, and 14;30 where the shift key was missed.
const OTHER_MARK = /^(?<hour>(?:.*\D)?\d{1,2})\s?[.;](?<minute>[0-5]\d)(?<after>\s?[ap]\.?m\.?)?$/i

/** Reads a time of day. @param text In plain marks, with western figures. */
export const readClock = (text: string): Clock | undefined => {
  const { hour, minute, after = '' } = OTHER_MARK.exec(text)?.groups ?? {}
  if (hour === undefined || minute === undefined) return marked(text)
  const clock = marked(`${hour}:${minute}${after}`)
  return clock && { note: '点号当作冒号', ...clock }
}

const marked = (text: string): Clock | undefined => {
  const found = SPOKEN?.exec(text) ?? UNMARKED?.exec(text)
  if (!found?.groups) return undefined
  const { before, after, hour = '', mark, minute, part } = found.groups
  const minutes = part === undefined ? Number(minute ?? 0) : (QUARTERS[part.charAt(0)] ?? 0)
  const half = before ?? after
  // “14:” is half of something, and so is “14” with no more about it than that.
  if (minutes > 59 || (before !== undefined && after !== undefined) || (mark === ':' && minute === undefined))
    return undefined
  const isBare = mark?.startsWith('点') || (mark === ':' && hour.length === 1 && !/:\d+:/.test(text))
  const clock = hoursOf(half, Number(hour), minutes, isBare ? mark : undefined)
  return clock && mark === ':' && minute?.length === 1 ? halfTyped(clock, minutes) : clock
}

const hoursOf = (half: string | undefined, hour: number, minutes: number, mark: string | undefined) => {
  const part =
    half === undefined
      ? undefined
      : PARTS.find(({ words }) => words.some((word) => new RegExp(`^${word}$`, 'i').test(half)))
  const range = (part?.hours ?? ANY_HOUR).find(([from, to]) => from <= hour && hour <= to)
  // 上午14点 says two things.
  if (range === undefined)
    return half !== undefined && hour > 12 && hour < 24 ? { times: [hour * 60 + minutes], sure: false } : undefined
  const [, , add, asked] = range
  const at = (more: number): number => (hour + more) * 60 + minutes
  // 24:30 is no time of any day.
  if (half === undefined && at(add) > 1440) return undefined
  if (asked !== undefined) return { times: [at(add), at(asked)], sure: false }
  if (half === undefined && mayBeAfternoon(hour, mark))
    return { times: [at(0), at(12)], sure: true, note: '没写上午还是下午' }
  if (at(add) < 1440) return { times: [at(add)], sure: true }
  const said = half === undefined ? '' : `${half} ${hour} 点`
  return { times: [at(add)], sure: true, note: said === '' ? '24 点是第二天的零点' : `${said}是这一天结束的时候` }
}

// 3:00 of a person is an afternoon's sooner than a night's; 6:30 may be a morning's.
const mayBeAfternoon = (hour: number, mark: string | undefined): boolean =>
  mark !== undefined && hour > 0 && hour < (mark === ':' ? 6 : 8)

// 14:3 may become 14:30.
const halfTyped = ({ times: [first = 0] }: Clock, minute: number): Clock =>
  minute < 6 ? { times: [first, first - minute + minute * 10], sure: false } : { times: [first], sure: true }
