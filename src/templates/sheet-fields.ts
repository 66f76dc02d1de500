/*
 * From fields of a schema to the grids and tables of a sheet: labels are the schema's titles, values are written as
 * people read them, an empty value is “—”. On a blank sheet there is room to write instead, and options to tick.
 */
import type { Column, KeyValue, Row, Table } from '../engine/model/document.ts'
import { mm, type Pt } from '../engine/model/units.ts'
import type { Rules, Schema } from './define-template.ts'
import { EMPTY, optionsToTick, printed, printedInTable } from './printed.ts'

/** A line to write on by hand (look of the printed sheet). */
export const WRITING_LINE: Pt = mm(9)

/** How one field stands in a grid. */
export interface ItemOptions {
  readonly span?: number
  /** Printed instead of the field's title. */
  readonly label?: string
  /** Stands where the data has no value of its own. */
  readonly value?: string | undefined
  /** Writing lines on a blank sheet. @default 1 */
  readonly lines?: number
}

/** How a table of the data stands on the sheet. */
export interface TableOptions {
  /** Rows on a blank sheet; a table whose rows are fixed has those. */
  readonly blankRows: number
  /** Writing lines of such a row. @default 1 */
  readonly lines?: number
  /** What a cell says instead of its value, such as “▲” before a date that is over; undefined leaves it as it is. */
  readonly cell?: (column: string, index: number, text: string) => string | undefined
  /** Rows below the data's, such as a total. Left out of a blank sheet unless they hold no figures. */
  readonly after?: readonly Row[]
}

/** A column of a printed table: the data's column, or `no` for the number of the row, and its width. */
export type ColumnOptions = readonly [id: string, width: Column['width'], align?: Column['align']]

/** Makes parts of a sheet from fields by their ids; an id that the schema doesn't know throws. */
export interface SheetFields {
  readonly item: (id: string, options?: ItemOptions) => KeyValue
  readonly table: (id: string, columns: readonly ColumnOptions[], options: TableOptions) => Table
}

/**
 * @param data With its defaults.
 * @param blank An empty sheet to be written on by hand.
 * @param computed By field or cell; stands where the data says nothing.
 */
export const sheetFields = (
  schema: Schema,
  data: object,
  blank: boolean,
  computed: Rules['computed'] = {},
): SheetFields => {
  const values = new Map(Object.entries(data))
  return {
    item: (id, options = {}) => {
      const field = fieldOf(schema, id)
      return {
        label: options.label ?? field.title ?? id,
        value: blank ? optionsToTick(field) : printed(field, values.get(id) ?? options.value, computed[id]),
        span: options.span,
        minHeight: blank ? (options.lines ?? 1) * WRITING_LINE : undefined,
        field: id,
      }
    },
    table: (id, columns, options) => {
      const list = fieldOf(schema, id)
      const row = list.items ?? { type: 'object' }
      const source = { id, row, columns, options, computed, labels: list['x-fixed'] }
      return {
        kind: 'table',
        columns: columns.map(([column, width, align]) => ({
          title: column === 'no' ? '序号' : (fieldOf(row, column).title ?? column),
          width,
          align,
        })),
        rows: [...(blank ? blankRows(source) : dataRows(source, values.get(id))), ...(options.after ?? [])],
      }
    },
  }
}

// One table on its way from the data to the sheet.
interface Source {
  readonly id: string
  readonly row: Schema
  readonly columns: readonly ColumnOptions[]
  readonly options: TableOptions
  readonly computed: Rules['computed']
  readonly labels: readonly string[] | undefined
}

// A table without rows says so: a bare head could be filled in after it was signed.
const dataRows = (source: Source, value: unknown): readonly Row[] => {
  const { id, columns, labels } = source
  const rows: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : (labels ?? [])
  if (rows.length === 0) return [{ cells: columns.map(() => EMPTY), field: id }]
  return rows.map((cells, index) => ({
    cells: columns.map(([column]) => cellText(source, column, index, cells)),
    field: `${id}.${index}`,
  }))
}

const cellText = ({ id, row, computed, options }: Source, column: string, index: number, cells: unknown): string => {
  if (column === 'no') return String(index + 1)
  const value = typeof cells === 'object' && cells !== null ? new Map(Object.entries(cells)).get(column) : undefined
  const text = printedInTable(fieldOf(row, column), value, computed[`${id}.${index}.${column}`])
  return options.cell?.(column, index, text) ?? text
}

// The first computed column of a fixed table names its rows, on paper too.
const blankRows = ({ row, columns, options, labels }: Source): readonly Row[] => {
  const named = columns.find(([column]) => column !== 'no' && fieldOf(row, column)['x-computed'])?.[0]
  return Array.from({ length: labels?.length ?? options.blankRows }, (_, index) => ({
    cells: columns.map(([column]) => {
      if (column === 'no') return String(index + 1)
      return labels !== undefined && column === named ? (labels[index] ?? '') : ''
    }),
    minHeight: (options.lines ?? 1) * WRITING_LINE,
  }))
}

const fieldOf = (schema: Schema, id: string): Schema => {
  const field = schema.properties?.[id]
  if (field === undefined) throw new Error(`The schema has no field “${id}”.`)
  return field
}
