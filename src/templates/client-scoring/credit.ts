/*
 * What credit a client gets: by how he pays and how late he was, whichever is worse; so many months of what he brings.
 */
import type { Context } from '../define-template.ts'
import { round } from '../figures.ts'
import { creditPointsOf, gradeTextOf, isVetoed } from './grading.ts'
import type { Scoring } from './schema.ts'

/** Grades of credit, best first; a new client has no record to go by. */
export type CreditGrade = 'A' | 'B' | 'C' | 'D' | '新客户'

/** What is advised; what can't be told yet is absent. */
export interface Credit {
  readonly grade: CreditGrade | undefined
  readonly monthlyAverage: number | undefined
  readonly limit: number | undefined
  /** Days to pay, and how it is printed. */
  readonly term: number | undefined
  readonly termText: string | undefined
}

const GRADES = ['A', 'B', 'C', 'D'] as const

/** The credit that the rules of the agency advise. */
export const creditOf = (scoring: Scoring, context: Context): Credit => {
  const { last12Revenue } = scoring
  const grade = creditGradeOf(scoring, context)
  const monthlyAverage = last12Revenue === undefined ? undefined : round(last12Revenue / 12)
  if (isVetoed(scoring) || grade === 'D' || grade === '新客户')
    return { grade, monthlyAverage, limit: 0, term: 0, termText: '款到开工' }
  if (grade === undefined) return { grade, monthlyAverage, limit: undefined, term: undefined, termText: undefined }
  const { months, term, prepay } = context.site.clients.credit[grade]
  return {
    grade,
    monthlyAverage,
    limit: last12Revenue === undefined ? undefined : round((last12Revenue / 12) * months),
    term,
    termText: prepay === undefined ? `${term} 天` : `${term} 天，且预付不少于 ${prepay}%`,
  }
}

/** Whether more is approved than is advised. */
export const isOverride = (scoring: Scoring, context: Context): boolean => {
  const { limit, term } = creditOf(scoring, context)
  const { approvedLimit = 0, approvedTerm = 0 } = scoring
  return (limit !== undefined && approvedLimit > limit) || (term !== undefined && approvedTerm > term)
}

/** Whether the general manager has to sign: more than is advised, the best and the worst clients. */
export const goesToGeneralManager = (scoring: Scoring, context: Context): boolean => {
  const { grades } = context.site.clients
  const ends: readonly (string | undefined)[] = [grades[0]?.[0], grades.at(-1)?.[0]]
  const grade = gradeTextOf(scoring, context)
  return isOverride(scoring, context) || (grade !== undefined && ends.includes(grade))
}

const creditGradeOf = (scoring: Scoring, context: Context): CreditGrade | undefined => {
  if (scoring.evalType === '新客户准入') return '新客户'
  const points = creditPointsOf(scoring)
  if (points === undefined) return undefined
  const byPoints = Math.max(0, 5 - points)
  const byDays = scoring.overdueDays === undefined ? 0 : rankOfDays(scoring.overdueDays, context)
  return GRADES[Math.min(Math.max(byPoints, byDays), GRADES.length - 1)]
}

const rankOfDays = (days: number, { site }: Context): number => {
  const { A, B, C } = site.clients.credit
  return [A, B, C].filter(({ lateDays }) => days > lateDays).length
}
