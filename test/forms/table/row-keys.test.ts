import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepKeys, NO_ROWS } from '../../../src/forms/table/row-keys.ts'

const [a, b, c] = [{ text: '甲' }, { text: '乙' }, { text: '丙' }]
const abc = keepKeys(NO_ROWS, [a, b, c])

test('each row has a key of its own', () => {
  expect(abc.keys).toEqual([0, 1, 2])
})

test('a row that moves takes its key along', () => {
  expect(keepKeys(abc, [c, a, b]).keys).toEqual([2, 0, 1])
})

test('a row that is changed keeps the key of its place', () => {
  expect(keepKeys(abc, [a, { text: '改' }, c]).keys).toEqual([0, 1, 2])
})

test('rows after one that goes keep theirs, and one that is back has a new one', () => {
  const without = keepKeys(abc, [a, c])
  expect(without.keys).toEqual([0, 2])
  expect(keepKeys(without, [a, b, c]).keys).toEqual([0, 3, 2])
})

test('a new row has a key that none had before', () => {
  expect(keepKeys(abc, [a, {}, b, c]).keys).toEqual([0, 3, 1, 2])
  expect(keepKeys(keepKeys(abc, [a, b]), [a, b, {}]).keys).toEqual([0, 1, 3])
})

test('no two rows share a key, whatever is done to them', () => {
  const rows = [a, b, c, { text: '丁' }]
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(5)), { minLength: 1 }), (steps) => {
      let keyed = NO_ROWS
      for (const step of steps)
        keyed = keepKeys(
          keyed,
          step.map((index) => rows[index] ?? {}),
        )
      expect(new Set(keyed.keys).size).toBe(keyed.rows.length)
    }),
  )
})
