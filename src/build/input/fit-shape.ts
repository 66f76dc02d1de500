/*
 * Lays data against a schema's shape, as deep as the schema goes and no deeper: fields it doesn't know, lists where
 * text should be, rows that are none. What is left has the right shape, so that whoever reads it next needs no care.
 */
import type { SchemaFault } from '../../forms/sentences.ts'
import type { Schema } from '../../templates/define-template.ts'

/** The part that fits, without computed columns, which may come along and are worked out anew. */
export interface Fitted {
  readonly value: unknown
  /** In Ajv's terms, so that the form's sentences serve here too. */
  readonly faults: readonly SchemaFault[]
}

/** @param pointer Where the value stands (RFC 6901). */
export const fitShape = (schema: Schema, value: unknown, pointer = ''): Fitted => {
  switch (schema.type) {
    case 'object':
      return isRecord(value) ? fitFields(schema, value, pointer) : misfit(schema, value, pointer, {})
    case 'array':
      return Array.isArray(value) ? fitRows(schema, value, pointer) : misfit(schema, value, pointer)
    default:
      return typeof value === 'object' && value !== null ? misfit(schema, value, pointer) : { value, faults: [] }
  }
}

// Nobody reads more, and a file can hold a million.
const MAX_FAULTS = 100

const fitFields = (schema: Schema, value: Readonly<Record<string, unknown>>, pointer: string): Fitted => {
  const fields = new Map(Object.entries(schema.properties ?? {}))
  const known: [string, unknown][] = []
  const faults: SchemaFault[] = []
  for (const [key, inner] of Object.entries(value)) {
    const field = fields.get(key)
    if (field === undefined)
      faults.push({ ...fault(pointer, 'additionalProperties'), params: { additionalProperty: key } })
    else if (field['x-computed'] === undefined) {
      const fitted = fitShape(field, inner, `${pointer}/${key}`)
      if (fitted.value !== undefined) known.push([key, fitted.value])
      faults.push(...fitted.faults)
    }
    if (faults.length >= MAX_FAULTS) break
  }
  return { value: Object.fromEntries(known), faults }
}

const fitRows = ({ items }: Schema, value: readonly unknown[], pointer: string): Fitted => {
  if (items === undefined) return { value, faults: [] }
  const rows = value.map((row, index) => fitShape(items, row, `${pointer}/${index}`))
  return { value: rows.map((row) => row.value), faults: rows.flatMap((row) => row.faults).slice(0, MAX_FAULTS) }
}

// The value itself is kept out of the fault: it may be nested deeper than anything can be printed.
const misfit = (schema: Schema, value: unknown, pointer: string, instead?: unknown): Fitted => ({
  value: instead,
  faults: [{ ...fault(pointer, 'type'), params: { type: schema.type }, data: value === null ? null : {} }],
})

const fault = (instancePath: string, keyword: string): SchemaFault => ({ keyword, instancePath, params: {} })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
