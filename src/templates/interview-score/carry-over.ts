/*
 * The next round asks the same of the same person, by another interviewer; the next candidate comes for the same job.
 */
import { found, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { InterviewScore } from './schema.ts'

/** Where a new sheet can begin. Points are never taken over: each interviewer gives his own. */
export const carryOver: readonly CarryOver<InterviewScore>[] = [
  {
    from: 'interview-score',
    what: '应聘者、职位和评分项，轮次顺延',
    take: (source) =>
      found<InterviewScore>({
        candidateNo: textIn(source, 'candidateNo'),
        candidateName: textIn(source, 'candidateName'),
        position: textIn(source, 'position'),
        round: nextRound(source),
        scores: rowsIn(source, 'scores').map(criterionIn),
      }),
  },
  {
    from: 'recruit-request',
    what: '应聘职位',
    take: (source) => found<InterviewScore>({ position: textIn(source, 'position') }),
  },
]

const ROUNDS = ['笔试', '初面', '复面', '终面'] as const

const nextRound = (source: Source): InterviewScore['round'] => {
  const round = optionIn(source, 'round', ROUNDS)
  return round === undefined ? undefined : ROUNDS[ROUNDS.indexOf(round) + 1]
}

const criterionIn = ({ dimension, weight }: Source) => ({ dimension, weight }) as Criterion // fitted to the schema by whoever takes over

type Criterion = NonNullable<InterviewScore['scores']>[number]
