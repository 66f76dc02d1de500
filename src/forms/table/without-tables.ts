import { useRef } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import type { SheetData } from '../check.ts'
import { isChoices } from '../is-segmented.ts'

/** The data without its tables: the same object as long as none of these fields changes. */
export const useFieldsAlone = (schema: Schema, data: SheetData): SheetData => {
  const kept = useRef<SheetData>({})
  const alone = only(data, (field) => !isTable(schema, field))
  if (!sameFields(kept.current, alone)) kept.current = alone
  return kept.current
}

/** The data with other fields, and its tables as they are. */
export const withFields = (schema: Schema, data: SheetData, fields: SheetData): SheetData => ({
  // First what was there, so that the order of the keys stays.
  ...only(data, (field) => isTable(schema, field) || Object.hasOwn(fields, field)),
  ...only(fields, (field) => !isTable(schema, field)),
})

const isTable = (schema: Schema, field: string): boolean => {
  const found = schema.properties && Object.hasOwn(schema.properties, field) ? schema.properties[field] : undefined
  return found?.type === 'array' && !isChoices(found)
}

const only = (data: SheetData, isWanted: (field: string) => boolean): SheetData =>
  Object.fromEntries(Object.entries(data).filter(([field]) => isWanted(field)))

const sameFields = (a: SheetData, b: SheetData): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
}
