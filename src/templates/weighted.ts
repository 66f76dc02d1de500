/*
 * Points with weights, and the grade that they come to.
 */

import type { Grades } from '../site-config/site-config.ts'
import type { FieldError } from './define-template.ts'
import { round, sumOf } from './figures.ts'

/** Points and their weight; a row that lacks one isn't rated yet. */
export interface Rated {
  readonly points: number | undefined
  readonly weight: number | undefined
}

/**
 * The sum of points × weight ÷ 100, to two decimals: 1 to 5 where points are. Undefined until every row is rated.
 * @example weightedMean([{ points: 4, weight: 60 }, { points: 3, weight: 40 }]) // => 3.6
 */
export const weightedMean = (rows: readonly Rated[]): number | undefined => {
  if (rows.length === 0 || rows.some(({ points, weight }) => points === undefined || weight === undefined))
    return undefined
  return round(rows.reduce((sum, { points = 0, weight = 0 }) => sum + points * weight, 0) / 100)
}

/** The grade of so many points. */
export const gradeOf = (grades: Grades, points: number): string =>
  (grades.find(([, from]) => points >= from) ?? grades.at(-1))?.[0] ?? ''

/** What is wrong with weights that don't come to 100; nothing while there are none. @param path The table's field. */
export const weightErrors = (
  path: string,
  title: string,
  weights: readonly (number | undefined)[],
): readonly FieldError[] => {
  const sum = sumOf(weights)
  if (weights.length === 0 || weights.every((weight) => weight === undefined) || sum === 100) return []
  const off = sum > 100 ? `多了 ${round(sum - 100)}` : `还差 ${round(100 - sum)}`
  return [{ path: [path], message: `${title}合计要是 100，现在是 ${sum}，${off}` }]
}
