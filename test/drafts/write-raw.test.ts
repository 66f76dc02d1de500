import { expect, test } from 'vitest'
import { writeRaw } from '../../src/drafts/write-raw.ts'

test('a record is written as JSON', () => {
  expect(writeRaw({ a: [1, '二'] })).toBe('{"a":[1,"二"]}')
  expect(writeRaw(undefined)).toBe('null')
})

test('what JSON has not is written all the same', () => {
  const own: { inner?: unknown; row: object } = { row: { a: 1 } }
  own.inner = [own, 2n, new Map([['k', new Set([1])]]), own.row]
  expect(writeRaw(own)).toBe('{"row":{"a":1},"inner":["（这里套着自己）","2",[["k",[1]]],{"a":1}]}')
})
