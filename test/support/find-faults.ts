import { Ajv } from 'ajv'
import type { FindFaults } from '../../src/forms/check.ts'
import { isDate } from '../../src/templates/calendar-date.ts'
import type { Schema } from '../../src/templates/define-template.ts'

/** What a schema has against data, by Ajv compiled here instead of at build. */
export const findFaults = (schema: Schema): FindFaults => {
  const validator = new Ajv({ allErrors: true, verbose: true, strict: false, formats: { date: isDate } }).compile(
    schema,
  )
  return (data) => (validator(data) ? [] : (validator.errors ?? []))
}
