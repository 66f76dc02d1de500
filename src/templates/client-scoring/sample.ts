import type { Scoring } from './schema.ts'

/** When the sample was filled in. */
export const sampleAt = '2026-11-23 17:00'

/** The client of the handbook's story: a solid B, whose limit is raised for the season. */
export const sample = {
  clientName: '栗屿饮品有限公司（虚构）',
  clientCode: 'LY',
  evalType: '半年复评',
  evalDate: '2026-11-23',
  evaluator: '客户经理甲',
  previousGrade: 'B',
  last12Revenue: 2_400_000,
  overdueDays: 12,
  veto: ['无'],
  dims: [
    { weight: 15, score: 4 },
    { weight: 15, score: 3 },
    { weight: 20, score: 4 },
    { weight: 8, score: 3 },
    { weight: 12, score: 5, basis: '新品线每年 2 个，预算递增' },
    { weight: 8, score: 3 },
    { weight: 8, score: 3 },
    { weight: 6, score: 4 },
    { weight: 8, score: 3 },
  ],
  approvedLimit: 300_000,
  approvedTerm: 30,
  overrideReason: '春节旺季临时上浮 50%，2027-03-31 自动失效',
  strategy: '争取白桃线全年框架；固定双周例会降低临时需求',
  nextEvalDate: '2027-05-20',
} as const satisfies Scoring
