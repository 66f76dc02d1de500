import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amount, figure, money, moneyInWords, round, sumOf } from '../../src/templates/figures.ts'

test('money has its sign, commas and two decimals; what is owed the other way stands in brackets', () => {
  expect([money(680000), money(-1200.5), amount(1200), amount(-3)]).toEqual([
    '¥ 680,000.00',
    '(¥ 1,200.50)',
    '1,200.00',
    '(3.00)',
  ])
})

test('a figure keeps its decimals', () => {
  expect([figure(32.5), figure(157500), figure(0)]).toEqual(['32.5', '157,500', '0'])
})

test('halves are rounded as on paper', () => {
  expect([round(1.005), round(2.675), round(-1.005), round(641509.4339), round(79.95, 1)]).toEqual([
    1.01, 2.68, -1.01, 641509.43, 80,
  ])
})

test('sums are exact to the cent; what is missing counts as nothing', () => {
  expect(sumOf([0.1, 0.2, undefined])).toBe(0.3)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (cents) => {
      const total = cents.reduce((sum, value) => sum + value, 0)
      expect(sumOf(cents.map((value) => value / 100))).toBe(total / 100)
    }),
  )
})

test.each([
  [0, '零元整'],
  [680000, '陆拾捌万元整'],
  [1005.3, '壹仟零伍元叁角'],
  [100200, '壹拾万零贰佰元整'],
  [10000001.05, '壹仟万零壹元零伍分'],
  [100000000, '壹亿元整'],
  [0.07, '柒分'],
  [0.5, '伍角'],
  [20.32, '贰拾元叁角贰分'],
])('%d in words is %s', (yuan, words) => {
  expect(moneyInWords(yuan)).toBe(words)
})
