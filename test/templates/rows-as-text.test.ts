import { expect, test } from 'vitest'
import { plainText } from '../../src/engine/model/text.ts'
import { joined, rowsAsText } from '../../src/templates/rows-as-text.ts'

const item = { label: '支持点', value: '—', field: 'supports' }
const tell = ({ a, b }: { a?: string; b?: string }) => [a, b] as const

test('a line a row, head and detail; what is missing is a dash', () => {
  const { value } = rowsAsText(item, [{ a: '每瓶含 8% 金桔果汁', b: '检测报告' }, { b: '样品' }], tell)
  expect(plainText(value)).toBe('每瓶含 8% 金桔果汁：检测报告\n—：样品')
})

test('without rows the item stays as it is', () => {
  expect([rowsAsText(item, [], tell), rowsAsText(item, undefined, tell)]).toEqual([item, item])
})

test('parts are joined as far as they are there', () => {
  expect([joined(['甲', undefined, '乙'], ' '), joined([undefined], ' ')]).toEqual(['甲 乙', undefined])
})
