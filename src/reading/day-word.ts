import type { Day, DayContext } from './day.ts'

/** A way to say a day in words. */
export interface DayWord {
  /** What a text begins with. */
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string>>, context: DayContext) => Omit<Day, 'rest'> | undefined
}

/** The day that was meant. */
export const sure = (date: string): Omit<Day, 'rest'> => ({ dates: [date], sure: true })

/** The same, where there is such a day. */
export const sureIf = (date: string | undefined): Omit<Day, 'rest'> | undefined =>
  date === undefined ? undefined : sure(date)

/** What is said of 三天内: the last of the three is taken. */
export const within = (way: string | undefined): Pick<Day, 'note'> =>
  way === '内' ? { note: '从今天算起，“内”没有记下' } : {}
