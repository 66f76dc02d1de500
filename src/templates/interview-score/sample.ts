import type { InterviewScore } from './schema.ts'

/** When the sample was filled in: on the day of the interview. */
export const sampleAt = '2026-12-08 17:10'

/** The first interview of a candidate who writes well. */
export const sample = {
  candidateNo: 'R2611-07',
  candidateName: '应聘者七号',
  position: '客户执行',
  round: '初面',
  interviewDate: '2026-12-08',
  interviewer: '客户经理甲',
  scores: [
    { dimension: '沟通表达', weight: 20, score: 4 },
    { dimension: '执行与细致', weight: 20, score: 4 },
    { dimension: '组织与时间管理', weight: 15, score: 3 },
    { dimension: '学习与市场敏感', weight: 10, score: 4 },
    { dimension: '逻辑与分析', weight: 10, score: 3 },
    { dimension: '书面能力（笔试）', weight: 10, score: 5, evidence: '一页简报结构清楚，主张只有一句' },
    { dimension: '抗压与情绪', weight: 10, score: 4 },
    { dimension: '动机与稳定性', weight: 5, score: 3 },
  ],
  veto: ['无'],
  availableDate: '2026-12-21',
  strengths: '写作好，反应快',
  concerns: '没跟过制作',
  conclusion: '进入下一轮',
} as const satisfies InterviewScore
