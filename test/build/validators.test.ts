import { expect, test } from 'vitest'
import { compileValidators } from '../../src/build/validators.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  $id: 'client-profile',
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', maxLength: 5, 'x-limit': 3 },
    day: { type: 'string', format: 'date' },
    rows: {
      type: 'array',
      'x-rows': [1, 3],
      items: { type: 'object', properties: { no: { type: 'integer', 'x-computed': true } } },
    },
  },
}

const load = async (code: string) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default

test('a schema with our own keywords becomes functions by its id, hyphens included', async () => {
  const validators = await load(await compileValidators(schema))
  expect(Object.keys(validators)).toEqual(['client-profile'])
})

test('the module imports nothing and evaluates nothing, so a strict policy lets it run', async () => {
  const code = await compileValidators(schema)
  expect(code).not.toMatch(/^\s*import\b|\bimport\(|new Function|\beval\(/m)
})

test('data is judged, every fault at once, and dates by the calendar', async () => {
  const validate = (await load(await compileValidators(schema)))['client-profile']
  expect(validate({ name: '栗屿', day: '2026-11-23', rows: [{}] })).toBe(true)
  expect(validate({ name: '长长长长长长', day: '2026-02-30', colour: 1 })).toBe(false)
  expect(validate.errors.map((error: { keyword: string }) => error.keyword).sort()).toEqual([
    'additionalProperties',
    'format',
    'maxLength',
  ])
})

test('our advice never refuses', async () => {
  const validate = (await load(await compileValidators(schema)))['client-profile']
  expect(validate({ name: '四个字了', rows: [{}, {}, {}, {}] })).toBe(true)
})
