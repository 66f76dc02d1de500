import { expect, test } from 'vitest'
import { fieldId, fieldOfId, fromPointer, schemaAt, valueAt, withValueAt } from '../../src/forms/path.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    rows: { type: 'array', items: { type: 'object', properties: { due: { type: 'string', title: '截止' } } } },
  },
}

test('a pointer becomes a path, escaped marks included', () => {
  expect(fromPointer('/rows/2/due')).toEqual(['rows', 2, 'due'])
  expect(fromPointer('/a~1b/~0c')).toEqual(['a/b', '~c'])
  expect(fromPointer('')).toEqual([])
})

test('a field has the id that the form library gives it', () => {
  expect(fieldId('minutes', ['rows', 2, 'due'])).toBe('minutes_rows_2_due')
})

test('an id tells its field, and ids of parts of a field do, too', () => {
  expect(fieldOfId('minutes', 'minutes_actions_2_due')).toBe('actions.2.due')
  expect(fieldOfId('minutes', 'minutes_actions_2__more')).toBe('actions.2')
  expect(fieldOfId('minutes', 'minutes_title')).toBe('title')
})

test('an id of something else tells no field', () => {
  expect(fieldOfId('minutes', 'minutes--people')).toBeUndefined()
  expect(fieldOfId('minutes', 'workspace-more')).toBeUndefined()
})

test('a path leads to the schema of what stands there, or nowhere', () => {
  expect(schemaAt(schema, ['rows', 7, 'due'])?.title).toBe('截止')
  expect(schemaAt(schema, ['rows', 7, 'constructor'])).toBeUndefined()
})

test('a value is read and replaced along a path, and nothing beside it changes', () => {
  const data = { title: '会', rows: [{ due: '一' }, { due: '二' }] }
  expect(valueAt(data, ['rows', 1, 'due'])).toBe('二')
  expect(valueAt(data, ['rows', 9, 'due'])).toBeUndefined()
  const next = withValueAt(data, ['rows', 1, 'due'], '三')
  expect(next).toEqual({ title: '会', rows: [{ due: '一' }, { due: '三' }] })
  expect(data.rows[1]?.due).toBe('二')
})

test('what every object inherits is no value of the data', () => {
  expect(valueAt({}, ['toString'])).toBeUndefined()
})
