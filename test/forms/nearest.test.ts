import { expect, test } from 'vitest'
import { nearest } from '../../src/forms/nearest.ts'

test('a slip of the hand is understood', () => {
  expect(nearest('acton', ['owner', 'action'])).toBe('action')
  expect(nearest('Title', ['topic', 'title'])).toBe('title')
})

test('another word is not taken for a slip', () => {
  expect(nearest('colour', ['owner', 'action'])).toBeUndefined()
  expect(nearest('no', ['cc'])).toBeUndefined()
})

test('a word of any length is judged at once', () => {
  expect(nearest('x'.repeat(1_000_000), ['action'])).toBeUndefined()
})
