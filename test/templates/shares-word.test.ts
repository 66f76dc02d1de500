import { expect, test } from 'vitest'
import { sharesWord } from '../../src/templates/shares-word.ts'

test('two characters in a row make a text be about a topic', () => {
  expect(sharesWord('代言人', '确认由谁代言')).toBe(true)
  expect(sharesWord('毛利率', '毛利低 2 个点')).toBe(true)
  expect(sharesWord('代言人', '人选还没言明')).toBe(false)
})

test('marks and spaces don’t part a word, and a single character stands for itself', () => {
  expect(sharesWord('上 市，时间', '上市改期')).toBe(true)
  expect(sharesWord('钱', '谈钱')).toBe(true)
})
