import { expect, test } from 'vitest'
import { found, numberIn, optionIn, rowsIn, textIn } from '../../src/templates/carried.ts'

test('a value of the kind asked for is taken, anything else is not', () => {
  const source = { name: '栗屿', empty: ' ', grade: 'B', days: 30, rows: [{ a: 1 }, 'x', null] }
  expect([textIn(source, 'name'), textIn(source, 'empty'), textIn(source, 'days'), textIn(source, 'none')]).toEqual([
    '栗屿',
    undefined,
    undefined,
    undefined,
  ])
  expect([optionIn(source, 'grade', ['A', 'B']), optionIn(source, 'name', ['A', 'B'])]).toEqual(['B', undefined])
  expect([numberIn(source, 'days'), numberIn(source, 'name')]).toEqual([30, undefined])
  expect([rowsIn(source, 'rows'), rowsIn(source, 'name')]).toEqual([[{ a: 1 }], []])
})

test('what wasn’t found leaves no trace', () => {
  expect(found({ a: '甲', b: undefined, c: [], d: 0 })).toEqual({ a: '甲', d: 0 })
})
