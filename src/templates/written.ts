/*
 * What was typed as free text, field by field and cell by cell, for rules that read all of it.
 */
import type { Path, Schema } from './define-template.ts'

/** A text with its place and the name that a message gives it: `备注`, `联系人第 1 行“沟通提示”`. */
export interface Written {
  readonly path: Path
  readonly title: string
  readonly text: string
}

/** The typed texts of some fields, tables included, in the order of the schema. @param ids @default all fields */
export const writtenIn = (schema: Schema, data: object, ids?: readonly string[]): readonly Written[] => {
  const values = new Map<string, unknown>(Object.entries(data))
  return Object.entries(schema.properties ?? {})
    .filter(([id]) => ids === undefined || ids.includes(id))
    .flatMap(([id, field]) => writtenAt(field, values.get(id), [id], field.title ?? id))
}

const writtenAt = (field: Schema, value: unknown, path: Path, title: string): readonly Written[] => {
  if (typeof value === 'string') return isFree(field) ? [{ path, title, text: value }] : []
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) => {
    if (typeof row !== 'object' || row === null) return []
    const cells = new Map<string, unknown>(Object.entries(row))
    return Object.entries(field.items?.properties ?? {}).flatMap(([column, cell]) =>
      writtenAt(
        cell,
        cells.get(column),
        [...path, index, column],
        `${title}第 ${index + 1} 行“${cell.title ?? column}”`,
      ),
    )
  })
}

// What comes from a list or has a form of its own holds no words to judge.
const isFree = ({ enum: options, format, pattern }: Schema): boolean =>
  options === undefined && format === undefined && pattern === undefined
