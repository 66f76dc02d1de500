import { expect, test } from 'vitest'
import { gradeOf, weightErrors, weightedMean } from '../../src/templates/weighted.ts'

test('points count by their weight', () => {
  expect(
    weightedMean([
      { points: 4, weight: 60 },
      { points: 3, weight: 40 },
    ]),
  ).toBe(3.6)
})

test('there is no mean until every row is rated', () => {
  expect(
    weightedMean([
      { points: 4, weight: 60 },
      { points: undefined, weight: 40 },
    ]),
  ).toBe(undefined)
  expect(weightedMean([])).toBe(undefined)
})

test('a grade holds from its points up', () => {
  const grades = [
    ['A', 80],
    ['B', 65],
    ['C', 0],
  ] as const
  expect([80, 79.99, 65, 0].map((points) => gradeOf(grades, points))).toEqual(['A', 'B', 'B', 'C'])
})

test('weights that don’t come to 100 are named with what is missing', () => {
  expect(weightErrors('duties', '时间占比', [50, 40])[0]?.message).toBe('时间占比合计要是 100，现在是 90，还差 10')
  expect(weightErrors('duties', '时间占比', [60, 50])[0]?.message).toBe('时间占比合计要是 100，现在是 110，多了 10')
  expect([
    weightErrors('duties', '占比', []),
    weightErrors('duties', '占比', [undefined]),
    weightErrors('duties', '占比', [60, 40]),
  ]).toEqual([[], [], []])
})
