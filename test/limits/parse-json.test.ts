import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/limits/parse-json.ts'
import { holds, LAW_TIMEOUT } from '../support/law.ts'

const SMALL = { depth: 3, values: 10 }

test('what is within the limits is parsed', () => {
  expect(parseJson('{"rows":[{"a":"[[[[[,,,,,,,,,,,,"}]}', SMALL)).toEqual({
    ok: true,
    value: { rows: [{ a: '[[[[[,,,,,,,,,,,,' }] },
  })
})

test.for([
  ['[[[[]]]]', 'tooDeep'],
  ['{"a":{"b":{"c":{}}}}', 'tooDeep'],
  [`[${'0,'.repeat(10)}0]`, 'tooMany'],
  [`[${'[],'.repeat(10)}0]`, 'tooMany'],
  ['{"a":', 'broken'],
  ['"\\\\\\"[[[[[[', 'broken'],
  ['', 'broken'],
] as const)('%s is refused: %s', ([text, why]) => {
  expect(parseJson(text, SMALL)).toEqual({ ok: false, why })
})

test('a quotation mark behind backslashes ends a string only where it does in JSON', () => {
  const texts = ['\\', '\\"', '"\\', '\\\\"[[[[', '"]["']
  expect(parseJson(JSON.stringify(texts), SMALL)).toEqual({ ok: true, value: texts })
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

test(
  'law: what JSON.parse takes is taken as it is, or is deeper than allowed',
  () => {
    holds(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const value: unknown = JSON.parse(text)
        const expected = depthOf(value) > 3 ? { ok: false, why: 'tooDeep' } : { ok: true, value }
        expect(parseJson(text, { depth: 3, values: 100_000 })).toEqual(expected)
      }),
    )
  },
  LAW_TIMEOUT,
)
