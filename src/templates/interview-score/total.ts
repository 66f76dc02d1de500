import { round, sumOf } from '../figures.ts'
import { weightedMean } from '../weighted.ts'
import type { InterviewScore } from './schema.ts'

/** Points of 100, to one decimal; undefined until every criterion is rated and the weights come to 100. */
export const totalOf = ({ scores = [] }: InterviewScore): number | undefined => {
  if (sumOf(scores.map(({ weight }) => weight)) !== 100) return undefined
  const mean = weightedMean(scores.map(({ score, weight }) => ({ points: score, weight })))
  return mean === undefined ? undefined : round(mean * 20, 1)
}
