import { expect, test } from 'vitest'
import { cleanText, figure, oneLine } from '../../src/forms/text.ts'

test('control characters go, the text around them stays', () => {
  expect(cleanText('提\u0000案\u0007，\u001b[0m初\u007f稿\ufeff')).toBe('提案，[0m初稿')
})

test('every kind of line end becomes one, and a tab a space', () => {
  expect(cleanText('一\r\n二\r三\u2028四\u2029五\t六')).toBe('一\n二\n三\n四\n五 六')
})

test('Word’s soft line ends, thin spaces, ticks and boxes become what they mean', () => {
  expect(cleanText('一\u000b二\u0085三\u000c四')).toBe('一\n二\n三\n四')
  expect(cleanText('1\u202f200\u2009元\u00a0整\u2005共\u205f计')).toBe('1 200 元 整 共 计')
  expect(cleanText('☑✔️✅\uf052\uf0fe☒✘❌☐\uf0a3')).toBe('√√√√√×××□□')
})

test('half of a surrogate pair shows, a whole one stays', () => {
  expect(cleanText('\ud842')).toBe('\ufffd')
  expect(cleanText('𠮷👨‍👩‍👧')).toBe('𠮷👨‍👩‍👧')
})

test('text that has nothing to clean is the same text', () => {
  const text = '栗屿汽水 金桔味 330 ml，2027-01-11 上市！'
  expect(cleanText(text)).toBe(text)
})

test('lines are joined by a single space', () => {
  expect(oneLine('第一行 \n  第二行')).toBe('第一行 第二行')
})

test('figures have commas between thousands', () => {
  expect(figure(20_000)).toBe('20,000')
})
