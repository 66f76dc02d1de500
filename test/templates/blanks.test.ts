import { expect, test } from 'vitest'
import { isBlank, withoutBlanks } from '../../src/templates/blanks.ts'

test('nothing, and a text of white space, count as not filled in; 0 and 否 are answers', () => {
  expect([undefined, '', ' \n　'].map(isBlank)).toEqual([true, true, true])
  expect([0, false, '—', []].map(isBlank)).toEqual([false, false, false, false])
})

test('blanks go, rows stay where they are', () => {
  expect(withoutBlanks({ a: '', b: 0, c: false, rows: [{ x: ' ' }, { x: '甲' }], d: undefined })).toEqual({
    b: 0,
    c: false,
    rows: [{}, { x: '甲' }],
  })
})
