import { expect, test } from 'vitest'
import type { Page } from '../../src/engine/index.ts'
import { fieldAreas } from '../../src/export/field-areas.ts'

type Items = Pick<Page, 'items'>['items']

const cell = (field: string, x: number, y: number, width = 10): Items[number] => ({
  kind: 'box',
  field,
  x,
  y,
  width,
  height: 5,
})

const areasOf = (...items: Items): readonly unknown[] =>
  fieldAreas({ items }).map(({ field, x, y, width, height }) => [field, x, y, width, height])

test('cells side by side of one row are one part of the sheet', () => {
  expect(areasOf(cell('actions.0', 0, 0), cell('actions.0', 10, 0, 30))).toEqual([['actions.0', 0, 0, 40, 5]])
})

test('two rows, two fields, and two places of one field stay apart', () => {
  const apart = [cell('actions.0', 0, 0), cell('actions.1', 0, 5), cell('title', 10, 5), cell('title', 50, 5)]
  expect(areasOf(...apart)).toHaveLength(4)
})

test('what belongs to no field is no part', () => {
  expect(areasOf({ kind: 'box', x: 0, y: 0, width: 10, height: 5, grey: 0.9 })).toEqual([])
})
