/*
 * Data of a template's shape for property tests: any field may be missing, as in a draft.
 */
import fc, { type Arbitrary } from 'fast-check'
import { OPEN, OPEN_DATE_PATTERN } from '../../src/templates/calendar-date.ts'
import type { Schema } from '../../src/templates/define-template.ts'

/** Partial data of a schema of type object; values are of the right kind, texts are anything people may type. */
export const arbitraryData = (schema: Schema): Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([id, field]) => [id, arbitrary(field)])), {
    requiredKeys: [],
    noNullPrototype: true,
  })

const arbitrary = (schema: Schema): Arbitrary<unknown> => {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? (schema.minimum ?? 0) + 99 })
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1e6, noNaN: true })
    case 'array':
      return fc.array(schema.items === undefined ? fc.string() : arbitrary(schema.items), { maxLength: 4 })
    case 'object':
      return arbitraryData(schema)
    case 'string':
      return textFor(schema)
  }
}

const DAY = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
const DATE = DAY.map((day) => day.toISOString().slice(0, 10))
const MOMENT = DAY.map((day) => day.toISOString().slice(0, 16).replace('T', ' '))

const TEXT = fc
  .array(fc.constantFrom(...'客户经理甲（）、，。“”—— A1/-\n𠮷🍊'), { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(''))

const textFor = ({ format, pattern }: Schema): Arbitrary<string> => {
  if (pattern === OPEN_DATE_PATTERN) return fc.oneof({ weight: 9, arbitrary: DATE }, fc.constant(OPEN))
  if (format === 'date') return DATE
  return pattern === undefined ? TEXT : MOMENT
}
