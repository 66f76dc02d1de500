/*
 * Which properties of a row are columns of the form, and how much room each needs.
 */
import { DATE_TIME_PATTERN, OPEN_DATE_PATTERN } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'

/** How much room a column needs: a word, a figure, a date, a date with its time, a line, or what is left. */
export type ColumnKind = 'word' | 'figure' | 'date' | 'moment' | 'line' | 'text'

/** A column of the form. */
export interface FormColumn {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly required: boolean
  readonly kind: ColumnKind
  readonly field: Schema
  /** Worked out from the rest: shown, never typed. */
  readonly computed: boolean
}

/** Texts advised to be no longer than this need the room of a word: 支, 套, 款. */
const WORD = 8

/** Texts advised to be no longer than this share the room of a line. */
const LINE = 40

/** The columns that are shown. The row's number is none: each row begins with it anyway. */
export const columnsOf = (row: Schema): readonly FormColumn[] =>
  Object.entries(row.properties ?? {})
    .filter(([, field]) => !isRowNumber(field))
    .map(([id, field]) => ({
      id,
      title: field.title ?? id,
      why: field.description,
      required: isComputed(field) || (row.required?.includes(id) ?? false),
      kind: columnKind(field),
      field,
      computed: isComputed(field),
    }))

// Follows from others and is never typed.
const isComputed = (field: Schema): boolean => field['x-computed'] === true

// What else is computed is a text, such as an amount as it is printed.
const isRowNumber = (field: Schema): boolean => isComputed(field) && field.type === 'integer'

const columnKind = (field: Schema): ColumnKind => {
  if (field.enum || field.type === 'boolean') return 'word'
  if (field.type !== 'string' || field['x-unit'] !== undefined) return field.type === 'array' ? 'text' : 'figure'
  if (field.format === 'date' || field.pattern === OPEN_DATE_PATTERN) return 'date'
  if (field.pattern === DATE_TIME_PATTERN) return 'moment'
  const limit = field['x-limit'] ?? (isComputed(field) || field.pattern !== undefined ? LINE : LINE + 1)
  if (limit <= WORD) return 'word'
  return limit <= LINE ? 'line' : 'text'
}
