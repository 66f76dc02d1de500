import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { findFaults } from '../../src/forms/find-faults.ts'
import type { SchemaFault } from '../../src/forms/sentences.ts'
import { isDate } from '../../src/templates/calendar-date.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import { longestData } from '../support/longest-data.ts'

const templates = await loadTemplates()

/** What Ajv says of data, as text, sorted: which keyword failed where and why. */
const byAjv = (schema: Schema) => {
  const validator = new Ajv({ allErrors: true, strict: false, formats: { date: isDate } }).compile(schema)
  return (data: unknown) => (validator(data) ? [] : described(validator.errors ?? []))
}

// Ajv tells which two items are the same; that there are is enough.
const described = (faults: readonly Pick<SchemaFault, 'keyword' | 'instancePath' | 'params'>[]): readonly string[] =>
  faults
    .map(({ keyword, instancePath, params }) =>
      JSON.stringify([instancePath, keyword, keyword === 'uniqueItems' ? {} : Object.entries(params).sort()]),
    )
    .sort()

/** Values of every type, right ones of other fields among them. */
const anything = (known: readonly unknown[]) =>
  fc.oneof(
    fc.constantFrom(
      ...known,
      undefined,
      null,
      '',
      ' ',
      true,
      0,
      -1,
      1.5,
      3,
      1e12,
      0.5,
      -1.5,
      [],
      {},
      [{}],
      ['x'],
      'x'.repeat(20_001),
    ),
    fc.string(),
    fc.integer(),
  )

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, { schema, sample }) => {
  const expected = byAjv(schema)
  const longest = longestData(schema, sample)
  const known = [...Object.values(sample), ...Object.values(longest)]

  test('sample and longest are right, nothing at all misses what is required', () => {
    for (const data of [sample, longest, {}]) expect(described(findFaults(schema, data))).toEqual(expected(data))
  })

  test('of data changed anywhere it says what Ajv says', () => {
    const ids = Object.keys(schema.properties ?? {})
    const tables = ids.filter((id) => schema.properties?.[id]?.items?.properties)
    const change = fc.record({
      id: fc.constantFrom(...ids, 'unknown', 'a/b~c'),
      value: anything(known),
      table: tables.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...tables), { nil: undefined }),
      column: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const data: Record<string, unknown> = { ...sample }
        for (const { id, value, table, column } of changes) {
          if (table === undefined) data[id] = value
          else {
            const columns = [...Object.keys(schema.properties?.[table]?.items?.properties ?? {}), 'unknown']
            data[table] = [{ [columns[column % columns.length] ?? '']: value }, value]
          }
        }
        expect(described(findFaults(schema, data))).toEqual(expected(data))
      }),
      { numRuns: 60 },
    )
  })
})

test('data that is no record at all is said to be none', () => {
  const schema: Schema = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } }
  for (const data of [undefined, null, [], 'x', 7])
    expect(described(findFaults(schema, data))).toEqual(byAjv(schema)(data))
})

test('a list of choices with one twice is found', () => {
  const schema: Schema = { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['甲', '乙'] } }
  for (const data of [['甲', '甲'], ['甲', '乙'], ['丙']])
    expect(described(findFaults(schema, data))).toEqual(byAjv(schema)(data))
})
