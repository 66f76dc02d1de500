/*
 * Whether a sheet can be issued, and what could be better: the schema, then the template's rules, then advice.
 * What is there is held against the schema as typed; what is missing, only after the defaults have been put in.
 */
import { advise } from '../templates/advice.ts'
import { withoutBlanks } from '../templates/blanks.ts'
import type { Context, FieldError, Hint, Path, Schema, Template } from '../templates/define-template.ts'
import { findFaults } from './find-faults.ts'
import { inScreenOrder } from './order.ts'
import { fromPointer, withValueAt } from './path.ts'
import { type SchemaFault, toFieldErrors } from './sentences.ts'

/** What a form holds, at any stage. */
export type SheetData = Readonly<Record<string, unknown>>

/** What a check says, each list in the order of the screen, and what follows from the data by itself. */
export interface Check {
  readonly errors: readonly FieldError[]
  readonly hints: readonly Hint[]
  readonly computed: Readonly<Record<string, string>>
}

/** Finds what a schema has against data. */
export type FindFaults = (data: unknown) => readonly SchemaFault[]

/** What of a template a check needs. */
export type CheckedTemplate = Pick<Template, 'schema' | 'sections' | 'withDefaults' | 'rules'>

/** Checks a sheet of any completeness. */
export const check = (template: CheckedTemplate, find: FindFaults, typed: SheetData, context: Context): Check => {
  const { schema, sections } = template
  const data = withoutBlanks(typed)
  const wrong = find(data).filter(({ keyword }) => keyword !== 'required')
  const usable = withoutWrong(data, wrong)
  const missing = find(template.withDefaults(usable, context)).filter(({ keyword }) => keyword === 'required')
  const { computed, errors, hints } = template.rules(usable, context)
  const bySchema = toFieldErrors(schema, [...wrong, ...missing.filter((fault) => !isNamed(fault, wrong))])
  const named = new Set(bySchema.map(({ path }) => path.join('/')))
  const all = [...bySchema, ...errors.filter(({ path }) => !named.has(path.join('/')))]
  return {
    errors: inScreenOrder(all, schema, sections),
    hints: inScreenOrder([...hints, ...advise(schema, usable)], schema, sections),
    computed,
  }
}

/** What finds the faults of a template's data. */
export const faultFinder =
  (schema: Schema): FindFaults =>
  (data) =>
    findFaults(schema, data)

/**
 * The data without the values that faults point at: rules are written for data of the right kind.
 * A row that is none stays, empty: the others keep their numbers.
 */
export const withoutWrong = (data: SheetData, wrong: readonly SchemaFault[]): Record<string, unknown> =>
  wrong.reduce<Record<string, unknown>>(
    (rest, { instancePath }) => {
      const path = fromPointer(instancePath)
      if (path.length === 0) return rest
      const kept = withValueAt(rest, path, typeof path.at(-1) === 'number' ? {} : undefined)
      return kept as Record<string, unknown> // a record stays one: no path is empty
    },
    { ...data },
  )

const isNamed = ({ instancePath, params }: SchemaFault, wrong: readonly SchemaFault[]): boolean =>
  wrong.some((fault) => startsWith(pathOf(instancePath, params), fromPointer(fault.instancePath)))

const pathOf = (pointer: string, params: SchemaFault['params']): Path => [
  ...fromPointer(pointer),
  String(params['missingProperty']),
]

const startsWith = (path: Path, start: Path): boolean =>
  start.length > 0 && start.every((step, index) => path[index] === step)
