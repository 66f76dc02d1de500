/*
 * The fullest sheet that the schema's advice allows: every text as long as its `x-limit`, every table as many rows as
 * its `x-rows`, the longest option everywhere.
 */
import type { Schema } from '../../src/templates/define-template.ts'

/**
 * Data that fills a schema of type object.
 * @param sample Of the same schema; lends what can't be made up: dates, times and whatever else has a pattern.
 */
export const longestData = (schema: Schema, sample: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([id, field]) => {
      const value = field['x-computed'] ? undefined : longest(field, valueAt(sample, id))
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** Han, Latin, figures, marks, quotations and an address, as people write them. */
const FILLING =
  '客户说：“以晨光、果肉和街巷为线索”（不要红金），12 月 1 日前交 2 版 A/B 稿——见 https://example.com/LY-2612-003?v=2；预算 ¥860,000.00，误差 ±5 %……'

const longest = (field: Schema, sample: unknown): unknown => {
  if (field.enum !== undefined) return longestOf(field.enum)
  switch (field.type) {
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return field.maximum ?? 999_999
    case 'array':
      return rowsOf(field, sample)
    case 'object':
      return longestData(field, sample)
    case 'string':
      if (field.format !== undefined || field.pattern !== undefined) return sample ?? field.examples?.[0]
      return fillTo(field['x-limit'] ?? 40)
  }
}

/** A choice of several takes all of them once; a table takes its most rows, each filled like the others. */
const rowsOf = ({ items, 'x-rows': rows }: Schema, sample: unknown): readonly unknown[] | undefined => {
  if (items === undefined) return undefined
  if (items.enum !== undefined) return items.enum
  const first: unknown = Array.isArray(sample) ? sample[0] : undefined
  return Array.from({ length: rows?.[1] ?? 10 }, () => longest(items, first))
}

const valueAt = (data: unknown, id: string): unknown =>
  typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === id)?.[1] : undefined

const longestOf = (options: readonly (string | number)[]): string | number | undefined =>
  [...options].sort((a, b) => String(b).length - String(a).length)[0]

const fillTo = (length: number): string =>
  Array.from(FILLING.repeat(Math.ceil(length / FILLING.length)))
    .slice(0, length)
    .join('')
