import { expect, test } from 'vitest'
import { byParty } from '../../src/templates/by-party.ts'

test('a line a party, in the order in which they are first named, and nobody left out', () => {
  const people = [
    { party: '客户', person: '市场总监' },
    { party: '本公司', person: '客户经理甲', late: true },
    { party: '客户' },
    { person: '摄影师' },
  ]
  expect(byParty(people, ({ late }) => (late === true ? '（迟到）' : ''))).toBe(
    '客户：市场总监、—\n本公司：客户经理甲（迟到）\n所属方未填：摄影师',
  )
})
