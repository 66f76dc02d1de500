import { expect, test } from 'vitest'
import { mondayOf, weekEndOf, whyNotMonday } from '../../src/templates/week.ts'

test('a week begins on its Monday and ends on its Sunday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'))
  expect(weekEndOf('2026-11-23')).toBe('2026-11-29')
  expect([weekEndOf(undefined), weekEndOf('下周一')]).toEqual([undefined, undefined])
})

test('a day that is no Monday is told which one it belongs to', () => {
  expect(whyNotMonday('2026-11-23')).toBeUndefined()
  expect(whyNotMonday('2026-11-24')).toBe('2026-11-24 是周二。一周从周一算起，请改成 2026-11-23')
  expect([whyNotMonday(undefined), whyNotMonday('11-24')]).toEqual([undefined, undefined])
})
