import { expect, test } from 'vitest'
import { template } from '../../../src/templates/minutes/index.ts'
import { areaFieldOf, pathOfArea } from '../../../src/workspace/preview/area-field.ts'

const known = new Set(['title', 'actions.0', 'attendees'])

test.for([
  ['title', 'title'],
  ['actions.0.due', 'actions.0'],
  ['attendees.2.person', 'attendees'],
  ['actions.7.due', undefined],
  ['actions', undefined],
  [undefined, undefined],
] as const)('the part of the sheet for %s is %s', ([field, expected]) => {
  expect(areaFieldOf(known, field)).toBe(expected)
})

test('a row on the sheet leads to the first column of the row in the form, past what is computed', () => {
  expect(pathOfArea(template.schema, 'actions.2')).toEqual(['actions', 2, 'action'])
})

test('a field, a table and a cell lead to themselves', () => {
  expect(pathOfArea(template.schema, 'title')).toEqual(['title'])
  expect(pathOfArea(template.schema, 'attendees')).toEqual(['attendees'])
  expect(pathOfArea(template.schema, 'actions.2.due')).toEqual(['actions', 2, 'due'])
})
