import type { Appraisal } from './schema.ts'

/** When the sample was filled in: after the talk. */
export const sampleAt = '2027-01-08 16:30'

// Own rating, superior's rating, and the fact where one is called for; A1 to D6.
const rated = (selfScore: 3 | 4 | 5, raterScore: 2 | 3 | 4 | 5, evidence?: string) => ({
  selfScore,
  raterScore,
  ...(evidence === undefined ? {} : { evidence }),
})

/** An account executive's quarter: the minutes are exemplary, the specifications aren't. */
export const sample = {
  person: '客户执行 A',
  role: '客户执行',
  period: '2026 年第四季度',
  kind: '季度',
  rater: '客户经理甲',
  kpis: [
    { kpi: '项目按时交付率（%）', weight: 30, target: 95, actual: 96, method: '差值' },
    { kpi: '客户满意度（季度评分，百分）', weight: 30, target: 85, actual: 88, method: '完成率' },
    { kpi: '内部协作评分（创意与媒介打分，百分）', weight: 15, target: 85, actual: 82, method: '完成率' },
    { kpi: '回款资料准时提交率（%）', weight: 15, target: 100, actual: 100, method: '差值' },
    { kpi: '独立完成简报（份）', weight: 10, target: 3, actual: 3, method: '完成率' },
  ],
  items: [
    rated(3, 3),
    rated(4, 4),
    rated(3, 3),
    rated(3, 2, '规格表两次漏项'),
    rated(3, 3),
    rated(4, 4),
    rated(4, 4),
    rated(3, 3),
    rated(3, 3),
    rated(4, 4),
    rated(5, 5, '本季 14 份纪要全部 1 个工作日内发出'),
    rated(4, 4),
    rated(3, 4),
    rated(3, 3),
    rated(4, 4),
    rated(3, 3),
    rated(4, 4),
    rated(3, 3),
    rated(4, 5, '主动学印刷流程并分享'),
    rated(3, 3),
  ],
  deptComment: '进步快，物料规格是短板',
  interviewDate: '2027-01-08',
  raterSay: '会议记录是部门样板；规格漏项造成两次返工',
  personSay: '同意，希望跟一次印厂',
  improve: [{ what: '物料规格零漏项', how: '每单用规格核对表；跟制作部半天', by: '2027-02-28' }],
  reward: '维持',
  objection: false,
} as const satisfies Appraisal
