/*
 * The columns of a batch file: the fields of a sheet, and the columns of its tables under the table's name.
 */
import type { Column } from '../forms/cells/cell-read.ts'
import type { Schema, Section } from '../templates/define-template.ts'

/** A column that a batch file may have: `client` or `actions.owner`, titled `客户` or `行动项：责任人`. */
export interface BatchColumn extends Column {
  /** The sheet's field that it fills, or puts rows into. */
  readonly of: string
  /** The column of that field's table; absent for a field that the sheet has once. */
  readonly cell?: string | undefined
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

const columnsOf = (of: string, { properties = {}, required = [] }: Schema): readonly BatchColumn[] => {
  const field = properties[of]
  if (field === undefined || field['x-computed']) return []
  const title = field.title ?? of
  const cells = field.items?.properties
  if (cells === undefined) return [{ id: of, of, title, field, required: required.includes(of) }]
  return Object.entries(cells)
    .filter(([, inner]) => !inner['x-computed'])
    .map(([cell, inner]) => ({
      id: `${of}.${cell}`,
      of,
      cell,
      title: `${title}：${inner.title ?? cell}`,
      field: inner,
      required: field.items?.required?.includes(cell) ?? false,
    }))
}
