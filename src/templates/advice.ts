/*
 * Advice that follows from any schema: texts longer than `x-limit`, tables outside `x-rows`, days that are still open.
 * It never refuses.
 */
import { OPEN, OPEN_DATE_PATTERN } from './calendar-date.ts'
import { countCharacters } from './count-characters.ts'
import type { Hint, Path, Schema } from './define-template.ts'

/** What could be shorter or fuller, in the order of the screen. */
export const advise = (schema: Schema, data: Readonly<Record<string, unknown>>): readonly Hint[] =>
  Object.entries(schema.properties ?? {}).flatMap(([id, field]) => adviseField(field, data[id], id))

const adviseField = (field: Schema, value: unknown, id: string): readonly Hint[] => {
  if (typeof value === 'string') return adviseLength(field, value, [id], field.title ?? id)
  if (!Array.isArray(value) || field.items?.properties === undefined) return []
  const columns = Object.entries(field.items.properties)
  const cells = value.flatMap((row: unknown, index) =>
    columns.flatMap(([column, schema]) => {
      const cell = cellOf(row, column)
      if (typeof cell !== 'string') return []
      const name = `${field.title ?? id}第 ${index + 1} 行“${schema.title ?? column}”`
      return adviseLength(schema, cell, [id, index, column], name)
    }),
  )
  return [...adviseRows(field, value.length, id), ...cells]
}

const adviseLength = (field: Schema, value: string, path: Path, name: string): readonly Hint[] => {
  const limit = field['x-limit']
  if (field.pattern === OPEN_DATE_PATTERN && value === OPEN)
    return [{ path, message: `${name}还是“${OPEN}”，定下来请补上日期` }]
  if (limit === undefined) return []
  const length = countCharacters(value)
  return length > limit ? [{ path, message: `${name}写了 ${length} 字，建议不超过 ${limit} 字` }] : []
}

// An empty table is for the rules to judge: advising “at least 2” beside “请填写” would say one thing twice.
const adviseRows = (field: Schema, count: number, id: string): readonly Hint[] => {
  const [min, max] = field['x-rows'] ?? [0, Number.POSITIVE_INFINITY]
  const name = field.title ?? id
  if (count > max) return [{ path: [id], message: `${name}有 ${count} 行，建议不超过 ${max} 行` }]
  if (count > 0 && count < min) return [{ path: [id], message: `${name}只有 ${count} 行，一般至少 ${min} 行` }]
  return []
}

const cellOf = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null ? Object.entries(row).find(([key]) => key === column)?.[1] : undefined
