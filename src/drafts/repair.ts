/*
 * Makes data of unknown origin fit a schema, as far as it can be shown in the form at all: known fields, known types.
 * Whether it is right (filled in, long enough, a real date) is the check's business, after the reader has seen it.
 */
import type { Schema } from '../templates/define-template.ts'
import { isRecord, type Leftover } from './draft.ts'

/** Data that the form can show, and what it has no place for. */
export interface Repaired {
  readonly data: Record<string, unknown>
  readonly rest: readonly Leftover[]
}

/** Sorts data into what the schema has a place for and what it hasn't. Nothing is lost: every value is in one of the two. */
export const repair = (schema: Schema, data: Readonly<Record<string, unknown>>): Repaired => {
  const rest: Leftover[] = []
  return { data: fitRecord(schema, data, '', rest), rest }
}

const fitRecord = (
  schema: Schema,
  data: Readonly<Record<string, unknown>>,
  path: string,
  rest: Leftover[],
): Record<string, unknown> => {
  const fields = schema.properties ?? {}
  const kept: [string, unknown][] = []
  for (const [key, value] of Object.entries(data)) {
    const at = path === '' ? key : `${path}.${key}`
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    const fitted = field === undefined ? undefined : fit(field, value, at, rest)
    if (fitted !== undefined) kept.push([key, fitted])
    else if (value !== undefined && value !== null) rest.push({ path: at, value })
  }
  // Defined rather than assigned, so that a key such as `__proto__` could never reach a prototype.
  return Object.fromEntries(kept)
}

const fit = (field: Schema, value: unknown, path: string, rest: Leftover[]): unknown => {
  if (field.enum) return field.enum.find((option) => option === value)
  switch (field.type) {
    case 'string':
      return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined
    case 'integer':
    case 'number':
      return fitNumber(value)
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'object':
      return isRecord(value) ? fitRecord(field, value, path, rest) : undefined
    case 'array':
      return Array.isArray(value) ? fitRows(field.items, value, path, rest) : undefined
  }
}

const fitNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const fitRows = (item: Schema | undefined, rows: readonly unknown[], path: string, rest: Leftover[]): unknown[] =>
  rows.flatMap((row, index) => {
    const fitted = item === undefined ? undefined : fit(item, row, `${path}.${index}`, rest)
    if (fitted === undefined && row !== undefined && row !== null) rest.push({ path: `${path}.${index}`, value: row })
    return fitted === undefined ? [] : [fitted]
  })
