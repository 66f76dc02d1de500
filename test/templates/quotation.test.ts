import { expect, test } from 'vitest'
import { carriedTotal, quotationOf } from '../../src/templates/quotation.ts'

const lines = [
  { qty: 1, price: 100 },
  { qty: 3, price: 2.5 },
]

test('tax is taken out of prices that hold it, and added to prices that do not', () => {
  expect(quotationOf(lines, { included: true, rate: '6%' })).toEqual({ total: 107.5, net: 101.42, tax: 6.08 })
  expect(quotationOf(lines, { included: false, rate: '6%' })).toEqual({ total: 113.95, net: 107.5, tax: 6.45 })
  expect(quotationOf(lines, { included: true, rate: '0%' })).toEqual({ total: 107.5, net: 107.5, tax: 0 })
})

test('half a sum is no price', () => {
  expect(quotationOf([...lines, { qty: 2 }], { included: true, rate: '6%' })).toBeUndefined()
  expect(quotationOf(lines, { included: undefined, rate: '6%' })).toBeUndefined()
  expect(quotationOf(lines, { included: true, rate: undefined })).toBeUndefined()
  expect(quotationOf([], { included: true, rate: '6%' })).toBeUndefined()
})

test('the total of an estimate at any stage is read, or is not there', () => {
  expect(carriedTotal({ lines, taxIncluded: true, taxRate: '6%' })).toBe(107.5)
  expect(carriedTotal({ lines: 'none' })).toBeUndefined()
  expect(carriedTotal({ lines: [null, { qty: '2', price: 1 }], taxIncluded: true, taxRate: '6%' })).toBeUndefined()
})
