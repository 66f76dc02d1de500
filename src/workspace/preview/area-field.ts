/*
 * Between a field of the form and the parts of the sheet: the sheet may know a field, its row, or its table only.
 */
import { columnsOf } from '../../forms/column.ts'
import { fromDots } from '../../forms/path.ts'
import type { Path, Schema } from '../../templates/define-template.ts'

/** Of the fields that the sheet knows, the nearest around a field: `actions.2` for `actions.2.due`. */
export const areaFieldOf = (known: ReadonlySet<string>, field: string | undefined): string | undefined => {
  if (field === undefined || known.has(field)) return field
  const end = field.lastIndexOf('.')
  return end < 0 ? undefined : areaFieldOf(known, field.slice(0, end))
}

/** Where a part of the sheet is typed; of a row, the first column that is typed. */
export const pathOfArea = (schema: Schema, field: string): Path => {
  const path = fromDots(field)
  const [table] = path
  if (path.length !== 2 || typeof table !== 'string') return path
  const first = columnsOf(schema.properties?.[table]?.items ?? { type: 'object' }).find(({ computed }) => !computed)
  return first === undefined ? path : [...path, first.id]
}
