/*
 * Where a field stands: in the data as a path, on the page as an id, to Ajv as a pointer.
 * The only file that knows how the form library writes its ids.
 */
import type { FieldPathId } from '@rjsf/utils'
import type { Path, Schema } from '../templates/define-template.ts'

/** The id of the element that a field is operated by: `minutes_actions_2_due`. */
export const fieldId = (prefix: string, path: Path): string => [prefix, ...path].join('_')

/**
 * The field that an id belongs to, joined by dots; parts of a field, such as `minutes_actions_2__more`, are the field's.
 * @example fieldOfId('minutes', 'minutes_actions_2_due') // => 'actions.2.due'
 */
export const fieldOfId = (prefix: string, id: string): string | undefined => {
  if (!id.startsWith(`${prefix}_`)) return undefined
  const [path = ''] = id.slice(prefix.length + 1).split('__')
  return path === '' ? undefined : path.replaceAll('_', '.')
}

/** How deep a field stands: 0 the sheet, 1 a field of it, 2 a row, 3 a cell. */
export const depthOf = (fieldPathId: FieldPathId): number => fieldPathId.path.length

/** The path behind a pointer such as `/actions/2/due` (RFC 6901). */
export const fromPointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** The path that is written with dots: `actions.2.due`. */
export const fromDots = (field: string): Path =>
  field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** The schema of what stands at a path, or undefined where it has none. */
export const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((at, step) => (typeof step === 'number' ? at?.items : property(at, step)), schema)

/** What stands at a path of the data, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined), data)

/** The data with one value put at a path; what lies beside it is shared with the old data. */
export const withValueAt = (data: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : []
    return list.map((item, index) => (index === step ? withValueAt(item, rest, value) : item))
  }
  return { ...(isRecord(data) ? data : {}), [step]: withValueAt(valueAt(data, [step]), rest, value) }
}

const property = (schema: Schema | undefined, key: string): Schema | undefined =>
  schema?.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
