import { expect, test } from 'vitest'
import { inScreenOrder } from '../../src/forms/order.ts'
import type { Path, Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    rows: { type: 'array', items: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } } },
    note: { type: 'string' },
  },
}
const at = (...path: Path) => ({ path })

test('the schema’s order is the screen’s, rows by number, the sheet itself first', () => {
  const given = [at('note'), at('rows', 10, 'a'), at('rows', 2, 'b'), at('rows', 2, 'a'), at('rows'), at(), at('title')]
  expect(inScreenOrder(given, schema)).toEqual([
    at(),
    at('title'),
    at('rows'),
    at('rows', 2, 'a'),
    at('rows', 2, 'b'),
    at('rows', 10, 'a'),
    at('note'),
  ])
})

test('sections decide where there are any, and what nobody knows comes last', () => {
  const sections = [{ id: 's', title: '一', fields: ['note', 'title'] }]
  expect(inScreenOrder([at('what'), at('title'), at('rows'), at('note')], schema, sections)).toEqual([
    at('note'),
    at('title'),
    at('rows'),
    at('what'),
  ])
})
