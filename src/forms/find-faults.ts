/*
 * Holds data against a schema of the subset that templates use (define-template.ts), and says of each fault what Ajv would:
 * keyword, place, parameters. Compiled by Ajv a template's schema weighs 4 to 9 kB; this reads any of them, in the browser
 * and in Node alike, and a test holds it to Ajv's word on every template.
 */
import { isDate } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'
import type { SchemaFault } from './sentences.ts'

/** Every fault of the data, in no order that matters. @param pointer Where the data stands (RFC 6901). */
export const findFaults = (schema: Schema, data: unknown, pointer = ''): readonly SchemaFault[] => {
  const fault = (keyword: string, params: SchemaFault['params']): SchemaFault => ({
    keyword,
    instancePath: pointer,
    params,
    data,
  })
  const chosen = schema.enum === undefined || schema.enum.some((option) => option === data)
  const faults = chosen ? [] : [fault('enum', { allowedValues: schema.enum })]
  if (!isOfType(schema.type, data)) {
    // A figure that isn't whole is still a figure, and may be too large besides.
    const isFigure = schema.type === 'integer' && typeof data === 'number'
    const besides = isFigure ? figureFaults(schema, data, fault) : []
    return [fault('type', { type: schema.type }), ...faults, ...besides]
  }
  if (typeof data === 'string') return [...faults, ...textFaults(schema, data, fault)]
  if (typeof data === 'number') return [...faults, ...figureFaults(schema, data, fault)]
  if (Array.isArray(data)) return [...faults, ...listFaults(schema, data, pointer, fault)]
  return isRecord(data) ? [...faults, ...recordFaults(schema, data, pointer, fault)] : faults
}

type ToFault = (keyword: string, params: SchemaFault['params']) => SchemaFault

const isOfType = (type: Schema['type'], data: unknown): boolean => {
  switch (type) {
    case 'object':
      return isRecord(data)
    case 'array':
      return Array.isArray(data)
    case 'integer':
      return Number.isInteger(data)
    case 'number':
      return Number.isFinite(data)
    default:
      return typeof data === type
  }
}

const textFaults = ({ minLength, maxLength, pattern, format }: Schema, text: string, fault: ToFault): SchemaFault[] => {
  // JSON Schema counts code points.
  const length = minLength === undefined && maxLength === undefined ? 0 : [...text].length
  return [
    ...(maxLength !== undefined && length > maxLength ? [fault('maxLength', { limit: maxLength })] : []),
    ...(minLength !== undefined && length < minLength ? [fault('minLength', { limit: minLength })] : []),
    ...(pattern !== undefined && !regExp(pattern).test(text) ? [fault('pattern', { pattern })] : []),
    ...(format !== undefined && !isDate(text) ? [fault('format', { format })] : []),
  ]
}

const figureFaults = ({ minimum, maximum }: Schema, figure: number, fault: ToFault): SchemaFault[] => [
  ...(maximum !== undefined && figure > maximum ? [fault('maximum', { comparison: '<=', limit: maximum })] : []),
  ...(minimum !== undefined && figure < minimum ? [fault('minimum', { comparison: '>=', limit: minimum })] : []),
]

const listFaults = (
  { minItems, maxItems, uniqueItems, items }: Schema,
  list: readonly unknown[],
  pointer: string,
  fault: ToFault,
): SchemaFault[] => [
  ...(maxItems !== undefined && list.length > maxItems ? [fault('maxItems', { limit: maxItems })] : []),
  ...(minItems !== undefined && list.length < minItems ? [fault('minItems', { limit: minItems })] : []),
  ...(uniqueItems && new Set(list).size < list.length ? [fault('uniqueItems', {})] : []),
  ...(items === undefined ? [] : list.flatMap((item, index) => findFaults(items, item, `${pointer}/${index}`))),
]

const recordFaults = (
  { properties = {}, required = [], additionalProperties }: Schema,
  record: Readonly<Record<string, unknown>>,
  pointer: string,
  fault: ToFault,
): SchemaFault[] => [
  ...required
    .filter((key) => record[key] === undefined)
    .map((missingProperty) => fault('required', { missingProperty })),
  ...Object.entries(record).flatMap(([key, value]): readonly SchemaFault[] => {
    const field = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (field !== undefined) return value === undefined ? [] : findFaults(field, value, `${pointer}/${escapeKey(key)}`)
    return additionalProperties === false ? [fault('additionalProperties', { additionalProperty: key })] : []
  }),
]

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const made = new Map<string, RegExp>()

const regExp = (pattern: string): RegExp => {
  const known = made.get(pattern) ?? new RegExp(pattern, 'u')
  made.set(pattern, known)
  return known
}
