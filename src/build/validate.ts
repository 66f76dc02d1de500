/*
 * Whether data from anywhere makes a sheet, and if not, everything that is wrong with it at once.
 * 1. tables within bounds, or nothing else is looked at; 2. the shape; 3. what has the right shape is checked as the
 * form checks it, by the same code.
 */
import { check, faultFinder } from '../forms/check.ts'
import { inScreenOrder } from '../forms/order.ts'
import { fromPointer } from '../forms/path.ts'
import { type SchemaFault, toFieldErrors } from '../forms/sentences.ts'
import type { Context, FieldError, Hint, Path, Schema, Template } from '../templates/define-template.ts'
import { fitShape } from './input/fit-shape.ts'

/** What is wrong, and what could be better, both in the order of the screen. Advice is given for right data only. */
export interface Verdict {
  readonly errors: readonly FieldError[]
  readonly advice: readonly Hint[]
}

/** Holds data against a template's schema and rules. @param data With canonical option texts. */
export const validate = (template: Template, data: Readonly<Record<string, unknown>>, context: Context): Verdict => {
  const { schema, sections } = template
  const tooLong = longTables(schema, data)
  if (tooLong.length > 0) return { errors: toFieldErrors(schema, tooLong), advice: [] }

  const { value, faults } = fitShape(schema, data)
  const fitted = value as Record<string, unknown> // a schema of type object fits records
  const checked = check(template, faultFinder(schema), fitted, context)
  const misfits = faults.filter(({ keyword }) => keyword === 'type').map((fault) => fromPointer(fault.instancePath))
  const others = checked.errors.filter(({ path }) => !misfits.some((misfit) => startsWith(path, misfit)))
  const errors = inScreenOrder([...toFieldErrors(schema, faults), ...others], schema, sections)
  return { errors, advice: errors.length > 0 ? [] : checked.hints }
}

// A file can hold millions of rows; going through them only to name each would take the machine down.
const longTables = (schema: Schema, data: Readonly<Record<string, unknown>>): readonly SchemaFault[] =>
  Object.entries(schema.properties ?? {}).flatMap(([id, { maxItems }]) => {
    const value = data[id]
    if (maxItems === undefined || !Array.isArray(value) || value.length <= maxItems) return []
    return [{ keyword: 'maxItems', instancePath: `/${id}`, params: { limit: maxItems }, data: value }]
  })

// A row that is none has been named; that its cells are missing says nothing more.
const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)
