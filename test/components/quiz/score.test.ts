import { expect, test } from 'vitest'
import { drawQuestions, isRight, parseAnswers, scoreOf } from '../../../src/components/quiz/score.ts'

test('the score counts what was answered, not what was asked', () => {
  expect(scoreOf({ q1: true, q2: false, q9: true }, ['q1', 'q2', 'q3'])).toEqual({ answered: 2, right: 1, percent: 50 })
})

test('there is no score before the first answer', () => {
  expect(scoreOf({}, ['q1'])).toEqual({ answered: 0, right: 0, percent: undefined })
})

test('all right options and no other make a right answer', () => {
  expect([isRight([3, 1], [1, 3]), isRight([1], [1, 3]), isRight([1, 2, 3], [1, 3]), isRight([2], [2])]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('what can’t be understood of the stored answers is left out', () => {
  expect([parseAnswers(null), parseAnswers('{'), parseAnswers('7'), parseAnswers('{"q1":true,"q2":"x"}')]).toEqual([
    {},
    {},
    {},
    { q1: true },
  ])
})

test('questions are drawn by chance, each at most once', () => {
  const chances = [0.9, 0.1, 0.5]
  expect(drawQuestions(['a', 'b', 'c'], 2, () => chances.shift() ?? 0)).toEqual(['b', 'c'])
})
