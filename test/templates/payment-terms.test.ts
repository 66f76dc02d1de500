import { expect, test } from 'vitest'
import { percentOf, readPaymentTerms, shareOut } from '../../src/templates/payment-terms.ts'

test('each part with one share is a payment', () => {
  expect(readPaymentTerms('签约预付 40%，定稿及视频验收后 40％；结案 20%。')).toEqual([
    { condition: '签约预付 40%', percent: 40 },
    { condition: '定稿及视频验收后 40％', percent: 40 },
    { condition: '结案 20%', percent: 20 },
  ])
})

test.each(['', '月结 30 天', '签约付 40%，余款结案付', '首付 30% 或 40%'])('“%s” says no shares', (text) => {
  expect(readPaymentTerms(text)).toEqual([])
})

test('an amount is shared out to the cent, the last payment taking what is left over', () => {
  const thirds = readPaymentTerms('一期 33.3%，二期 33.3%，三期 33.4%')
  expect(percentOf(thirds)).toBe(100)
  expect(shareOut(100.01, thirds)).toEqual([33.3, 33.3, 33.41])
  expect(percentOf([])).toBeUndefined()
  expect(shareOut(100, [])).toEqual([])
})
