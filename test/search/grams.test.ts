import { expect, test } from 'vitest'
import { gramsOf } from '../../src/search/grams.ts'

test('Chinese is cut into overlapping pairs, Latin into words', () => {
  expect(gramsOf('催收 ae 话术表')).toEqual(['催收', 'ae', '话术', '术表'])
})

test('pairs don’t reach across a border between scripts', () => {
  expect(gramsOf('合同a4纸张')).toEqual(['合同', 'a4', '纸张'])
})

test('a single character counts only when there is nothing else', () => {
  expect(gramsOf('纪要 写')).toEqual(['纪要'])
  expect(gramsOf('稿')).toEqual(['稿'])
})

test('no piece comes twice, and signs make none', () => {
  expect(gramsOf('谈谈谈 ……')).toEqual(['谈谈'])
  expect(gramsOf('？！')).toEqual([])
})
