/*
 * From fields of a schema to the grids and tables of a sheet: labels are the schema's titles, values are written as
 * people read them, an empty value is “—”. On a blank sheet there is room to write instead, and options to tick.
 */
import type { Column, KeyValue, Row, Table } from '../engine/model/document.ts'
import { mm, type Pt } from '../engine/model/units.ts'
import { isBlank } from './blanks.ts'
import { DATE_TIME_PATTERN, withWeekday } from './calendar-date.ts'
import type { Schema } from './define-template.ts'

/** A line to write on by hand (look of the printed sheet). */
export const WRITING_LINE: Pt = mm(9)

/** Stands for what isn't filled in. */
export const EMPTY = '—'

/** How one field stands in a grid. */
export interface ItemOptions {
  readonly span?: number
  /** Printed instead of the field's title. */
  readonly label?: string
  /** Printed instead of the data's value, such as a computed one. */
  readonly value?: string | undefined
  /** Writing lines on a blank sheet. @default 1 */
  readonly lines?: number
}

/** How a table of the data stands on the sheet. */
export interface TableOptions {
  /** Rows on a blank sheet. */
  readonly blankRows: number
  /** Writing lines of such a row. @default 1 */
  readonly lines?: number
}

/** A column of a printed table: the data's column, or `no` for the number of the row, and its width. */
export type ColumnOptions = readonly [id: string, width: Column['width'], align?: Column['align']]

/** Makes parts of a sheet from fields by their ids; an id that the schema doesn't know throws. */
export interface SheetFields {
  readonly item: (id: string, options?: ItemOptions) => KeyValue
  readonly table: (id: string, columns: readonly ColumnOptions[], options: TableOptions) => Table
}

/** @param blank An empty sheet to be written on by hand. */
export const sheetFields = (schema: Schema, data: object, blank: boolean): SheetFields => {
  const values = new Map(Object.entries(data))
  return {
    item: (id, options = {}) => {
      const field = fieldOf(schema, id)
      const value = options.value ?? values.get(id)
      return {
        label: options.label ?? field.title ?? id,
        value: blank ? blankText(field) : printed(field, value),
        span: options.span,
        minHeight: blank ? (options.lines ?? 1) * WRITING_LINE : undefined,
        field: id,
      }
    },
    table: (id, columns, options) => {
      const row = fieldOf(schema, id).items ?? { type: 'object' }
      return {
        kind: 'table',
        columns: columns.map(([column, width, align]) => ({
          title: column === 'no' ? '序号' : (fieldOf(row, column).title ?? column),
          width,
          align,
        })),
        rows: blank ? blankRows(columns, options) : dataRows(id, row, values.get(id), columns),
      }
    },
  }
}

// Weekdays on dates, 是 and 否, “—” for nothing.
const printed = (field: Schema, value: unknown): string => {
  if (isBlank(value)) return EMPTY
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : value.map(String).join('、')
  const isTime = field.format === 'date' || field.pattern === DATE_TIME_PATTERN
  return isTime ? withWeekday(String(value)) : String(value)
}

// A table without rows says so: a bare head could be filled in after it was signed.
const dataRows = (id: string, row: Schema, value: unknown, columns: readonly ColumnOptions[]): readonly Row[] => {
  if (!Array.isArray(value) || value.length === 0) return [{ cells: columns.map(() => EMPTY), field: id }]
  return value.map((cells: unknown, index) => {
    const known = new Map(typeof cells === 'object' && cells !== null ? Object.entries(cells) : [])
    return {
      cells: columns.map(([column]) =>
        column === 'no' ? String(index + 1) : printed(fieldOf(row, column), known.get(column)),
      ),
      field: `${id}.${index}`,
    }
  })
}

const blankRows = (columns: readonly ColumnOptions[], { blankRows: count, lines = 1 }: TableOptions): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    cells: columns.map(([column]) => (column === 'no' ? String(index + 1) : '')),
    minHeight: lines * WRITING_LINE,
  }))

const blankText = (field: Schema): string => {
  const options = field.type === 'boolean' ? ['是', '否'] : (field.enum ?? [])
  return options.map((option) => `□ ${option}`).join('  ')
}

const fieldOf = (schema: Schema, id: string): Schema => {
  const field = schema.properties?.[id]
  if (field === undefined) throw new Error(`The schema has no field “${id}”.`)
  return field
}
