import { expect, test } from 'vitest'
import { clean } from '../../../src/engine/text/clean.ts'
import { writable } from '../../../src/engine/write/writable.ts'
import { cleanText } from '../../../src/forms/text.ts'

test('control characters are removed, line ends are kept', () => {
  expect(clean('甲\u0000\u0007乙\u001b\n丙')).toBe('甲乙\n丙')
})

test('every kind of line end becomes \\n', () => {
  expect(clean('甲\r\n乙\r丙\u2028丁\u2029戊')).toBe('甲\n乙\n丙\n丁\n戊')
})

test('a tab becomes spaces', () => {
  expect(clean('甲\t乙')).toBe('甲    乙')
})

test('what draws nothing is removed: joiners, marks of direction, variation selectors, half a pair', () => {
  expect(clean('甲\u200b\u200d\u202e\ufe0f\ud800乙')).toBe('甲乙')
})

test('composed where a composed character exists, full-width and circled forms left as typed', () => {
  expect(clean('e\u0301ＡＢ①㎡')).toBe('éＡＢ①㎡')
})

test('a character beyond the basic plane is kept', () => {
  expect(clean('𠮷野家')).toBe('𠮷野家')
})

test('what a field makes plain is plain on the sheet and in other files, too', () => {
  const given = '一\u000b二\u0085三 ☑☐✘\uf052\uf0a3\u202f\u2009完'
  expect(clean(given)).toBe(cleanText(given))
  expect(writable(given)).toBe(cleanText(given))
  expect(clean(given)).toBe('一\n二\n三 √□×√□  完')
})
