import { expect, test } from 'vitest'
import { commonIn } from '../../src/build/search-common.ts'

test('a word is common where nearly all texts hold it, however often', () => {
  const texts = Array.from({ length: 20 }, (_, index) => `客户说了算，客户。${index < 10 ? '催款' : '简报'}`)
  expect(commonIn(texts)).toEqual(['客户', '户说', '说了', '了算'])
})

test('a word of one text in ten is not', () => {
  expect(commonIn(['催款', ...Array.from({ length: 9 }, () => '简报')])).toEqual([])
})
