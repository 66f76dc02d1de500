import { expect, test } from 'vitest'
import { repair } from '../../src/drafts/repair.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    version: { type: 'integer' },
    changed: { type: 'boolean' },
    mode: { type: 'string', enum: ['现场', '电话'] },
    rows: {
      type: 'array',
      items: { type: 'object', properties: { action: { type: 'string' }, due: { type: 'string' } } },
    },
  },
}

test('what fits is kept as it is, and nothing is left over', () => {
  const data = { title: '会', version: 2, changed: false, mode: '电话', rows: [{ action: '写', due: '' }] }
  expect(repair(schema, data)).toEqual({ data, rest: [] })
})

test('what has no place is kept beside the data, with where it stood', () => {
  const { data, rest } = repair(schema, {
    title: '会',
    colour: 'red',
    mode: '写信',
    changed: '是',
    rows: [{ action: '写', owner: '甲' }, '一行字', { action: '画' }],
  })
  expect(data).toEqual({ title: '会', rows: [{ action: '写' }, { action: '画' }] })
  expect(rest).toEqual([
    { path: 'colour', value: 'red' },
    { path: 'mode', value: '写信' },
    { path: 'changed', value: '是' },
    { path: 'rows.0.owner', value: '甲' },
    { path: 'rows.1', value: '一行字' },
  ])
})

test('figures and their texts stand in for one another', () => {
  expect(repair(schema, { title: 2026, version: '3' })).toEqual({ data: { title: '2026', version: 3 }, rest: [] })
})

test('an empty value is nothing, and nothing is lost with it', () => {
  expect(repair(schema, { title: null, mode: undefined, rows: null })).toEqual({ data: {}, rest: [] })
})

test('a hostile key reaches no prototype and is kept like any other', () => {
  const { data, rest } = repair(schema, JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"a": 1}}'))
  expect(Object.keys(data)).toEqual([])
  expect(rest.map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('repairing what has been repaired changes nothing', () => {
  const once = repair(schema, { title: 5, rows: [{ action: 1, x: 2 }, 7], other: {} })
  expect(repair(schema, once.data)).toEqual({ data: once.data, rest: [] })
})
