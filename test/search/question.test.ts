import { expect, test } from 'vitest'
import { subjectOf, tellingGrams, tellingWords } from '../../src/search/question.ts'

test.for([
  ['ae是干什么的', 'ae'],
  ['客户不付钱怎么办', '客户不付钱'],
  ['纪要多久发', '纪要 发'],
  ['改稿要不要加钱？', '改稿 加钱'],
  ['这个能报销吗', '这个能报销'],
])('%s asks about %s', ([query = '', subject = '']) => {
  expect(subjectOf(query)).toBe(subject)
})

test('a word that only looks like a question word in part stays whole', () => {
  expect(subjectOf('目的与会议纪要')).toBe('目的与会议纪要')
})

test('a query of nothing but question words stays whole', () => {
  expect(subjectOf('为什么')).toBe('为什么')
})

test('的 is left out unless it is part of a word, and so are words that stand everywhere', () => {
  expect(tellingWords('客户关系的开发的策略', ['客户'])).toBe('关系 开发 策略')
  expect(tellingWords('部门目的', [])).toBe('部门目的')
})

test('a query of nothing but such words stays whole', () => {
  expect(tellingWords('客户', ['客户'])).toBe('客户')
  expect(tellingWords('的', [])).toBe('的')
})

test('pieces that stand everywhere tell nothing, unless there are no others', () => {
  expect(tellingGrams(['客户', '户评', '评级'], ['客户'])).toEqual(['户评', '评级'])
  expect(tellingGrams(['客户'], ['客户'])).toEqual(['客户'])
})
