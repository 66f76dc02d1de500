import type { SheetData } from '../forms/check.ts'
import { fieldId } from '../forms/path.ts'
import { dateOf, isDate, isDateTime } from '../templates/calendar-date.ts'
import type { Template } from '../templates/define-template.ts'

/**
 * The day that a time typed alone belongs to: that of the last moment filled in before the field, or today.
 * Who has a meeting begin on the 23rd and types 15:20 for its end means the 23rd.
 */
export const dayFor = ({ id: prefix, schema }: Template, data: SheetData, field: string, today: string): string => {
  const keys = Object.keys(schema.properties ?? {})
  const before = keys.slice(
    0,
    keys.findIndex((key) => fieldId(prefix, [key]) === field),
  )
  const moments = before.map((key) => data[key]).filter((value) => typeof value === 'string')
  const last = moments.filter((text) => isDate(text) || isDateTime(text)).at(-1)
  return last === undefined ? today : dateOf(last)
}
