import { expect, test } from 'vitest'
import { simplify } from '../../src/search/simplify.ts'

const PAIRS = ['會議紀', '会议纪'] as const

test('traditional characters become simplified', () => {
  expect(simplify('會議紀要', PAIRS)).toBe('会议纪要')
})

test('a character without a pair stays as it is', () => {
  expect(simplify('龘', PAIRS)).toBe('龘')
})

test('full-width letters become half-width and lower-case', () => {
  expect(simplify('ＡＥ　Brief', PAIRS)).toBe('ae brief')
})

test('space around a query falls away and space within it is single', () => {
  expect(simplify('  contact \t report ', PAIRS)).toBe('contact report')
})
