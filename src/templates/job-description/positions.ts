/*
 * What is mostly said of the department's usual positions (handbook, B.4.6): offered where nothing is typed.
 */
import type { Context } from '../define-template.ts'
import type { JobDescription } from './schema.ts'

type Usual = Pick<JobDescription, 'reportTo' | 'subordinates' | 'growthPath'>

const USUAL: Readonly<Partial<Record<NonNullable<JobDescription['jobTitle']>, Usual>>> = {
  客户总监: { reportTo: '总经理', subordinates: '客户经理', growthPath: '客户总监 → 副总经理' },
  客户经理: { reportTo: '客户总监', subordinates: '客户执行', growthPath: '客户经理 → 客户总监' },
  资深客户执行: {
    reportTo: '客户经理',
    subordinates: '无（可带新人）',
    growthPath: '资深客户执行 → 客户经理 → 客户总监',
  },
  客户执行: {
    reportTo: '客户经理',
    subordinates: '无（可带实习生）',
    growthPath: '客户执行 → 资深客户执行 → 客户经理 → 客户总监',
  },
  客户助理: { reportTo: '客户经理', subordinates: '无', growthPath: '客户助理 → 客户执行 → 客户经理' },
}

/** The usual answers for a position; head counts are the agency's. */
export const usualOf = (jobTitle: JobDescription['jobTitle'], { site }: Context): JobDescription => {
  if (jobTitle === undefined) return {}
  const headcount = headcountOf(jobTitle, site)
  return { ...USUAL[jobTitle], ...(headcount === undefined ? {} : { headcount }) }
}

/** The position as it is called. */
export const titleOf = ({ jobTitle, titleOther }: JobDescription): string | undefined =>
  jobTitle === '其他' ? titleOther : jobTitle

const headcountOf = (jobTitle: JobDescription['jobTitle'], { headcount }: Context['site']): number | undefined => {
  switch (jobTitle) {
    case '客户总监':
      return headcount.director
    case '客户经理':
      return headcount.manager
    case '客户执行':
      return headcount.executive
    default:
      return undefined
  }
}
