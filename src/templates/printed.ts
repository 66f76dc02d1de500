/*
 * How a value is written on paper: weekdays on dates, 是 and 否, money with its sign, “—” for nothing.
 */
import { isBlank } from './blanks.ts'
import { DATE_TIME_PATTERN, OPEN_DATE_PATTERN, withWeekday } from './calendar-date.ts'
import type { Schema } from './define-template.ts'
import { amount, figure, money } from './figures.ts'

/** Stands for what isn't filled in. */
export const EMPTY = '—'

/** A value in a grid. @param instead Stands where there is none, such as what was worked out. */
export const printed = (field: Schema, value: unknown, instead = EMPTY): string => {
  if (isBlank(value) || field['x-computed']) return instead
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return withUnit(field['x-unit'], value)
  if (Array.isArray(value)) return value.length === 0 ? instead : value.map(String).join('、')
  const isTime = field.format === 'date' || [DATE_TIME_PATTERN, OPEN_DATE_PATTERN].includes(field.pattern ?? '')
  return isTime ? withWeekday(String(value)) : String(value)
}

/** A value in a column, whose head says the unit already. */
export const printedInTable = (field: Schema, value: unknown, instead = EMPTY): string => {
  if (typeof value !== 'number' || field['x-computed']) return printed(field, value, instead)
  return field['x-unit'] === '元' ? amount(value) : figure(value)
}

/** What stands on a blank sheet where a value would: boxes to tick, the unit behind the room to write, or nothing. */
export const optionsToTick = (field: Schema): string => {
  const options = field.type === 'boolean' ? ['是', '否'] : (field.enum ?? field.items?.enum ?? [])
  return options.map(withBox).join('  ')
}

/** An option behind its box to tick: no line ends between the two. */
export const withBox = (option: string | number): string => `□\u00a0${option}`

const withUnit = (unit: string | undefined, value: number): string => {
  if (unit === '元') return money(value)
  return unit === undefined ? figure(value) : `${figure(value)}${unit === '%' ? '' : ' '}${unit}`
}
