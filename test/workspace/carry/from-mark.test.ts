import { expect, test } from 'vitest'
import { draftInHash, fromHash } from '../../../src/workspace/carry/from-mark.ts'

test('the address says which draft is taken from, and nothing where it says something else', () => {
  expect(draftInHash(fromHash('0a1b'))).toBe('0a1b')
  expect(['', '#', '#from=', '#draft=abc', '#meeting'].map(draftInHash)).toEqual(Array(5).fill(undefined))
})
