import type { Path, Schema } from '../../src/templates/define-template.ts'

/** A field or column of a schema with its place, numbers of rows left out. */
export interface SchemaField {
  readonly path: Path
  readonly schema: Schema
}

/** All fields and columns of a schema. */
export const schemaFields = (schema: Schema, path: Path = []): readonly SchemaField[] =>
  Object.entries(schema.properties ?? schema.items?.properties ?? {}).flatMap(([id, field]) => [
    { path: [...path, id], schema: field },
    ...schemaFields(field, [...path, id]),
  ])

/** The values that data holds, without the lists and records around them. */
export const dataLeaves = (data: unknown): readonly (string | number | boolean)[] => {
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(dataLeaves)
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? [data] : []
}
