/*
 * The columns of a batch file: the fields of a sheet, and the columns of its tables under the table's name. A table whose
 * rows are known beforehand has a column for each of its cells: nobody could keep its order over lines of a file.
 */
import type { Column } from '../forms/cells/cell-read.ts'
import type { Schema, Section } from '../templates/define-template.ts'

/** A column that a batch file may have: `client` or `actions.owner`, titled `客户` or `行动项：责任人`. */
export interface BatchColumn extends Column {
  /** The sheet's field that it fills, or puts rows into. */
  readonly of: string
  /** The column of that field's table; absent for a field that the sheet has once. */
  readonly cell?: string | undefined
  /** The row of a table whose rows are known beforehand, from 0, and how many it has. */
  readonly fixed?: { readonly row: number; readonly rows: number } | undefined
  /** Whether a sheet, or a row of the table, can't do without it. */
  readonly required: boolean
}

/** What of a template decides on its columns. */
export interface ColumnTemplate {
  readonly schema: Schema
  readonly sections: readonly Section[]
}

/** The columns, in the order of the screen. What is computed has none. */
export const batchColumns = ({ schema, sections }: ColumnTemplate): readonly BatchColumn[] =>
  sections.flatMap(({ fields }) => fields.flatMap((id) => columnsOf(id, schema)))

/** Whether each line of a sheet brings another value of the column: it belongs to a table that grows. */
export const isRepeated = ({ cell, fixed }: BatchColumn): boolean => cell !== undefined && fixed === undefined

const columnsOf = (of: string, { properties = {}, required = [] }: Schema): readonly BatchColumn[] => {
  const field = properties[of]
  if (field === undefined || field['x-computed']) return []
  const title = field.title ?? of
  if (field.items?.properties === undefined) return [{ id: of, of, title, field, required: required.includes(of) }]
  const labels = field['x-fixed']
  if (labels === undefined) return cellsOf(of, title, field.items)
  return labels.flatMap((label, row) =>
    cellsOf(of, `${title}：${label}`, field.items ?? field).map((column) => ({
      ...column,
      id: `${of}.${row}.${column.cell}`,
      fixed: { row, rows: labels.length },
    })),
  )
}

const cellsOf = (of: string, title: string, { properties = {}, required = [] }: Schema): readonly BatchColumn[] =>
  Object.entries(properties)
    .filter(([, inner]) => !inner['x-computed'])
    .map(([cell, field]) => ({
      id: `${of}.${cell}`,
      of,
      cell,
      title: `${title}：${field.title ?? cell}`,
      field,
      required: required.includes(cell),
    }))
