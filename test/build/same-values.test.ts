import { deepEquals } from '@rjsf/utils'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCustomEqual } from '../../src/build/slim-forms/same-values.js'

const areSame = createCustomEqual() as (a: unknown, b: unknown) => boolean

test('plain data is the same to our comparison exactly where it is to the library’s own', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, fc.boolean(), (a, b, copied) => {
      const other = copied ? structuredClone(a) : b
      expect(areSame(a, other)).toBe(deepEquals(a, other))
    }),
    { numRuns: 1000 },
  )
})

test('functions are the same, what leads back to itself ends, and a missing key is not an undefined one', () => {
  const round: { self?: unknown; n: number } = { n: 1 }
  round.self = round
  const again: typeof round = { n: 1 }
  again.self = again
  expect(areSame({ f: () => 1 }, { f: () => 2 })).toBe(true)
  expect(areSame(round, again)).toBe(true)
  expect(areSame({ a: undefined }, { b: undefined })).toBe(false)
  expect([areSame(Number.NaN, Number.NaN), areSame(null, {}), areSame([], {}), areSame(0, '0')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
