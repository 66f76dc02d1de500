import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPinyin, findSounds, pinyinLetters } from '../../src/search/pinyin.ts'

const MINUTES = ['hui', 'yi', 'ji', 'yao']

test.for(['huiyijiyao', 'hyjy', 'huiyjy', 'huiyijiy', 'huiyijiya'])('%s spells 会议纪要', (letters) => {
  expect(findPinyin(letters, MINUTES)).toEqual({ from: 0, to: 4 })
})

test('pinyin may begin at any syllable', () => {
  expect(findPinyin('jiyao', MINUTES)).toEqual({ from: 2, to: 4 })
})

test('zh, ch and sh may be shortened to either letter count', () => {
  expect(findPinyin('zhx', ['zhi', 'xing'])).toEqual({ from: 0, to: 2 })
  expect(findPinyin('zx', ['zhi', 'xing'])).toEqual({ from: 0, to: 2 })
})

test('letters that spell something else aren’t found', () => {
  expect(findPinyin('hyjyx', MINUTES)).toBeUndefined()
  expect(findPinyin('brief', MINUTES)).toBeUndefined()
})

test('any name is found by its full pinyin and by its initials', () => {
  const syllables = fc.array(fc.constantFrom('hui', 'zhi', 'an', 'xian', 'shuang', 'e', 'lv'), { minLength: 1 })
  fc.assert(
    fc.property(syllables, (name) => {
      expect(findPinyin(name.join(''), name)?.from).toBe(0)
      expect(findPinyin(name.map((syllable) => syllable.charAt(0)).join(''), name)?.from).toBe(0)
    }),
  )
})

test('spaces and apostrophes between syllables don’t matter', () => {
  expect(pinyinLetters("hui yi ji'yao")).toBe('huiyijiyao')
})

test('a query with a Chinese character, a digit or a single letter isn’t pinyin', () => {
  expect(pinyinLetters('hui议')).toBeUndefined()
  expect(pinyinLetters('a4')).toBeUndefined()
  expect(pinyinLetters('a')).toBeUndefined()
})

test('characters that sound like a name are found in it', () => {
  expect(findSounds([['hui', 'kuai'], ['yi'], ['ji']], MINUTES)).toEqual({ from: 0, to: 3 })
})

test('zh for z and -ing for -in pass as the same sound', () => {
  expect(findSounds([['zi'], ['xin']], ['zhi', 'xing'])).toEqual({ from: 0, to: 2 })
})

test('a character of another sound, or of none, isn’t found', () => {
  expect(findSounds([['hui'], ['er']], MINUTES)).toBeUndefined()
  expect(findSounds([['hui'], []], MINUTES)).toBeUndefined()
  expect(findSounds([], MINUTES)).toBeUndefined()
})
