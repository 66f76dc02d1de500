import { expect, test } from 'vitest'
import { shortTitle } from '../../src/handbook/short-title.ts'

test('a short title ends before the colon', () => {
  expect(shortTitle('客户部为什么存在：目的与七项职能')).toBe('客户部为什么存在')
})

test('a title without a colon is short already', () => {
  expect(shortTitle('客户总监')).toBe('客户总监')
})
