/*
 * Which properties of a row are columns of the form, and how much room each needs.
 */
import type { Schema } from '../templates/define-template.ts'

/** How much room a column needs: a word, a date, a line, or what is left. */
export type ColumnKind = 'word' | 'date' | 'line' | 'text'

/** A column of the form. */
export interface FormColumn {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly required: boolean
  readonly kind: ColumnKind
}

/** Texts advised to be no longer than this share the room of a line. */
const LINE = 40

/** The columns that are filled in; what is computed, such as the row's number, isn't. */
export const columnsOf = (row: Schema): readonly FormColumn[] =>
  Object.entries(row.properties ?? {})
    .filter(([, column]) => !isComputed(column))
    .map(([id, column]) => ({
      id,
      title: column.title ?? id,
      why: column.description,
      required: row.required?.includes(id) ?? false,
      kind: columnKind(column),
    }))

/** Whether a field follows from others and is never typed. */
export const isComputed = (field: Schema): boolean => field['x-computed'] === true

/** How much room a column needs. */
export const columnKind = (column: Schema): ColumnKind => {
  if (column.enum || column.type === 'boolean' || column.type === 'integer') return 'word'
  if (column.format === 'date' || column.pattern !== undefined) return 'date'
  return (column['x-limit'] ?? LINE + 1) <= LINE ? 'line' : 'text'
}
