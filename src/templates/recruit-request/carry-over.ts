/*
 * Whom to look for stands in the job's description already: musts are musts, the rest is welcome.
 */
import { found, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { RecruitRequest } from './schema.ts'

/** Where a new request can begin. */
export const carryOver: readonly CarryOver<RecruitRequest>[] = [
  {
    from: 'job-description',
    what: '部门、职位、必须具备和加分项',
    take: (source) =>
      found<RecruitRequest>({
        dept: textIn(source, 'dept'),
        position: source['jobTitle'] === '其他' ? textIn(source, 'titleOther') : textIn(source, 'jobTitle'),
        mustHave: skillsOf(source, '必须'),
        niceToHave: skillsOf(source, '优先'),
      }),
  },
]

const skillsOf = (source: Source, level: string): string =>
  rowsIn(source, 'skills')
    .filter((row) => row['level'] === level)
    .flatMap((row) => textIn(row, 'skill') ?? [])
    .join('；')
