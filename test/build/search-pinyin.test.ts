import { expect, test } from 'vitest'
import { soundsOf, syllablesOf } from '../../src/build/search-pinyin.ts'
import { pronunciationBy } from '../../src/search/pronunciation.ts'

test('Chinese is read by phrase, Latin words and numbers stay', () => {
  expect(syllablesOf('重新调整 3 天')).toBe('chong xin tiao zheng 3 tian')
  expect(syllablesOf('银行')).toBe('yin hang')
  expect(syllablesOf('执行（AE）')).toBe('zhi xing ae')
})

test('ü is written v, as it is typed', () => {
  expect(syllablesOf('绿')).toBe('lv')
})

const NAMES = ['会议纪要', '银行', '重新调整（AE）', '鼍鼓']
const sounds = soundsOf(NAMES)

test('a character stands under each of its readings, the usual one apart', () => {
  const { usual, other } = sounds
  expect(usual['hui']).toContain('会')
  expect(other['kuai']).toContain('会')
  expect(usual['zhang']).toMatch(/帐.*账|账.*帐/)
})

test('all common characters are there, once each among the usual readings', () => {
  const all = Object.values(sounds.usual).join('')
  expect([all.length, new Set(all).size]).toEqual([3755, 3755])
})

test('every name sounds as its phrases are read; only those that can’t be spelled out are written out', () => {
  const { syllablesOf: read } = pronunciationBy(sounds)
  for (const name of NAMES) expect(read(name).join(' ')).toBe(syllablesOf(name))
  expect(Object.keys(sounds.names)).toEqual(['银行', '重新调整（AE）', '鼍鼓'])
})
