/*
 * Data that differs in just one place, to see whether the sheet does.
 */
import { valueAt, withValueAt } from '../../src/forms/path.ts'
import type { Path, Schema } from '../../src/templates/define-template.ts'

type Data = Readonly<Record<string, unknown>>

/**
 * Two versions of the data with different values at a field or at a column's first row.
 * @param path As `schemaFields` gives it: numbers of rows left out.
 */
export const changedAt = (data: Data, path: Path, field: Schema): readonly [Data, Data] => {
  const [first = '', ...rest] = path
  const full: Path = rest.length === 0 ? path : [first, 0, ...rest]
  const [a, b] = twoValues(field)
  return [withValueAt(data, full, b) as Data, withValueAt(data, full, a) as Data]
}

/** What stands at a field or a column's first row, if it is text. */
export const textAt = (data: Data, path: Path): string | undefined => {
  const [first = '', ...rest] = path
  const value = valueAt(data, rest.length === 0 ? path : [first, 0, ...rest])
  return typeof value === 'string' ? value : undefined
}

const twoValues = (field: Schema): readonly [unknown, unknown] => {
  if (field.enum) return [field.enum[0], field.enum[1]]
  switch (field.type) {
    case 'boolean':
      return [false, true]
    case 'integer':
    case 'number':
      return [field.minimum ?? 0, Math.min((field.minimum ?? 0) + 3, field.maximum ?? Number.POSITIVE_INFINITY)]
    case 'array':
      return [[field.items?.enum?.[0]], field.items?.enum?.slice(0, 2)]
    default:
      return textValues(field)
  }
}

const textValues = (field: Schema): readonly [string, string] => {
  if (field.format === 'date') return ['2026-03-02', '2026-03-05']
  const example = field.examples?.[0]
  if (field.pattern === undefined || typeof example !== 'string') return ['甲', '乙丙丁']
  if (/^\d{4}-\d\d-\d\d \d/.test(example)) return ['2026-03-02 09:10', '2026-03-02 11:20']
  const last = example.at(-1) ?? ''
  return [example, example.slice(0, -1) + (/\d/.test(last) ? '7' : 'Z')]
}
