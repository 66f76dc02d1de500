import { expect, test } from 'vitest'
import { homophones, syllablesOf } from '../../src/build/search-pinyin.ts'

test('Chinese is read by phrase, Latin words and numbers stay', () => {
  expect(syllablesOf('重新调整 3 天')).toBe('chong xin tiao zheng 3 tian')
  expect(syllablesOf('银行')).toBe('yin hang')
  expect(syllablesOf('执行（AE）')).toBe('zhi xing ae')
})

test('ü is written v, as it is typed', () => {
  expect(syllablesOf('绿')).toBe('lv')
})

test('a character stands under each of its readings', () => {
  const { hui = '', kuai = '', zhang = '' } = homophones()
  expect(hui).toContain('会')
  expect(kuai).toContain('会')
  expect(zhang).toMatch(/帐.*账|账.*帐/)
})

test('all common characters are there', () => {
  expect(new Set(Object.values(homophones()).join('')).size).toBe(3755)
})
