/*
 * From goals and ratings to one score and one grade. What can't be worked out yet is undefined, never 0.
 */
import type { Context } from '../define-template.ts'
import { round, sumOf } from '../figures.ts'
import { gradeOf, type Rated, weightedMean } from '../weighted.ts'
import { ABILITIES } from './abilities.ts'
import type { Appraisal } from './schema.ts'

type Site = Context['site']
type Kpi = NonNullable<Appraisal['kpis']>[number]
type Item = NonNullable<Appraisal['items']>[number]

/** Percent of the goal that was reached, to one decimal; none of a goal of 0 or below. */
export const rateOf = ({ target, actual }: Kpi): number | undefined =>
  target === undefined || actual === undefined || target <= 0 ? undefined : round((actual / target) * 100, 1)

/** 1 to 5 points. What is printed to one decimal is graded to one decimal: nobody sees 99.96 behind “100.0”. */
export const kpiScoreOf = (kpi: Kpi, { appraisal: { results } }: Site): number | undefined => {
  const { target, actual, method } = kpi
  if (method === undefined || target === undefined || actual === undefined) return undefined
  const [value, ladder] =
    method === '差值' ? ([round(actual - target, 1), results.gap] as const) : ([rateOf(kpi), results.rate] as const)
  if (value === undefined) return undefined
  const step = ladder.findIndex((from) => value >= from)
  return step === -1 ? 1 : 5 - step
}

/** The weight of an ability: by hand, else by position; unknown while the position is. */
export const abilityWeight = (item: Item | undefined, index: number, role: Appraisal['role'], { appraisal }: Site) =>
  item?.weight ?? (role === undefined ? undefined : appraisal.weights[role][index])

/** All twenty abilities with weight and points, rated or not. @param side Whose points. */
export const ratedAbilities = (
  { items = [], role }: Appraisal,
  side: 'selfScore' | 'raterScore',
  site: Site,
): readonly Rated[] =>
  ABILITIES.map((_, index) => ({
    points: items[index]?.[side],
    weight: abilityWeight(items[index], index, role, site),
  }))

/** What the sheet comes to, as far as it can be worked out. */
export interface Result {
  readonly kpiTotal: number | undefined
  readonly abilityTotal: number | undefined
  /** Percent of results and of abilities. */
  readonly shares: readonly [results: number, abilities: number] | undefined
  readonly finalScore: number | undefined
  readonly grade: string | undefined
}

/** Results, abilities, and the two of them together. */
export const resultOf = (data: Appraisal, site: Site): Result => {
  const { shares: allShares, grades } = site.appraisal
  const kpiTotal = wholeMean((data.kpis ?? []).map((kpi) => ({ points: kpiScoreOf(kpi, site), weight: kpi.weight })))
  const abilityTotal = wholeMean(ratedAbilities(data, 'raterScore', site))
  const shares = data.role === undefined ? undefined : allShares[data.role]
  const finalScore =
    shares === undefined
      ? undefined
      : weightedMean([
          { points: kpiTotal, weight: shares[0] },
          { points: abilityTotal, weight: shares[1] },
        ])
  const grade = finalScore === undefined ? undefined : gradeOf(grades, finalScore)
  return { kpiTotal, abilityTotal, shares, finalScore, grade }
}

// Weights that don't come to 100 would make a score beyond the scale.
const wholeMean = (rows: readonly Rated[]): number | undefined =>
  sumOf(rows.map(({ weight }) => weight)) === 100 ? weightedMean(rows) : undefined

/** The abilities on which the two raters are so far apart that they must talk. Their places in the list. */
export const disputed = ({ items = [] }: Appraisal, { appraisal }: Site): readonly number[] =>
  ABILITIES.flatMap((_, index) => {
    const { selfScore, raterScore } = items[index] ?? {}
    if (selfScore === undefined || raterScore === undefined) return []
    return Math.abs(selfScore - raterScore) >= appraisal.discussFrom ? [index] : []
  })
