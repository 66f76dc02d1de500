/*
 * How a client is graded: points of 100 from nine dimensions, unless something rules him out.
 */
import type { Context } from '../define-template.ts'
import { round } from '../figures.ts'
import { gradeOf, weightedMean } from '../weighted.ts'
import { CREDIT_DIMENSION, DIMENSIONS, type Scoring } from './schema.ts'

/** Instead of a grade, for a client who is ruled out. */
const REFUSED = '不予合作'

/** Stands for “nothing rules him out”; not to be chosen with anything else. */
export const NO_VETO = '无'

/** A dimension as it was rated, with the agency's weight where none was typed. */
export interface Rated {
  readonly dim: string
  readonly weight: number
  readonly points: number | undefined
  readonly basis: string | undefined
}

/** The nine dimensions in their order, whatever rows there are. */
export const dimensionsOf = ({ dims = [] }: Scoring, { site }: Context): readonly Rated[] =>
  DIMENSIONS.map((dim, index) => {
    const { weight = site.clients.weights[index] ?? 0, score, basis } = dims[index] ?? {}
    return { dim, weight, points: score, basis }
  })

/** Points of 100; undefined until all nine are rated. Five points in everything are a hundred. */
export const totalOf = (scoring: Scoring, context: Context): number | undefined => {
  const mean = weightedMean(dimensionsOf(scoring, context))
  return mean === undefined ? undefined : round(mean * 20, 1)
}

/** Whether something rules the client out. */
export const isVetoed = ({ veto = [] }: Scoring): boolean => veto.some((reason) => reason !== NO_VETO)

/** The grade; refused where something rules him out, undefined until it can be told. */
export const gradeTextOf = (scoring: Scoring, context: Context): string | undefined => {
  if (isVetoed(scoring)) return REFUSED
  const total = totalOf(scoring, context)
  return total === undefined ? undefined : gradeOf(context.site.clients.grades, total)
}

/** The points for how he pays. */
export const creditPointsOf = ({ dims = [] }: Scoring): number | undefined => dims[CREDIT_DIMENSION]?.score
