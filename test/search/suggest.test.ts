import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pronunciationBy } from '../../src/search/pronunciation.ts'
import { distance, nearest } from '../../src/search/suggest.ts'
import { page } from './entries.ts'

const entries = [
  page('minutes', '会议纪要', { keywords: ['contact report'] }),
  page('brief', '创意简报', { keywords: ['brief'] }),
]
const usual = { hui: '会', yi: '议意', ji: '纪', yao: '要', chuang: '创', jian: '简', bao: '报' }
const spoken = pronunciationBy({ usual, other: {}, names: {} })
const names = (query: string, spelled?: string): readonly string[] =>
  nearest(query, spelled, entries, spoken, 4).map(({ name }) => name)

test('a slip in a Latin word leads to the word', () => {
  expect(names('breif')[0]).toBe('brief')
  expect(names('contcat report')[0]).toBe('contact report')
})

test('one wrong character leads to the name', () => {
  expect(names('会议既耍')).toEqual([])
  expect(names('会议纪耍')[0]).toBe('会议纪要')
})

test('characters that sound like a name lead to it', () => {
  expect(names('惠一及药', 'huiyijiyao')[0]).toBe('会议纪要')
})

test('a slip in pinyin leads to the name', () => {
  expect(names('huiyijiyoa', 'huiyijiyoa')[0]).toBe('会议纪要')
})

test('what looks like nothing known leads to nothing', () => {
  expect(names('量子力学', 'liangzilixue')).toEqual([])
})

test('two letters that changed places are one slip', () => {
  expect(distance('breif', 'brief')).toBe(0.2)
})

test('distance is symmetric, 0 to itself, and never more than 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, a)).toBe(0)
      expect(distance(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})
