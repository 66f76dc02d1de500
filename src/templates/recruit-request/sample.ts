import type { RecruitRequest } from './schema.ts'

/** When the sample was filled in: on the day of the client's briefing. */
export const sampleAt = '2026-11-23 18:40'

/** One more account executive before the production of the launch begins. */
export const sample = {
  dept: '客户部',
  position: '客户执行',
  headcount: 1,
  reason: '新增编制',
  reasonNote: '栗屿项目 12 月进入制作期，现有 2 名客户执行每人同时跟 5 个项目',
  requestDate: '2026-11-23',
  onboardDate: '2026-12-21',
  mustHave: '书面清楚；能同时跟多个项目；懂基本办公软件',
  niceToHave: '做过快消或线下物料',
  rejectIf: '作品或经历造假',
  channels: [
    { channel: '内部推荐', plan: '推荐成功过试用期奖励按公司规定', cost: 0 },
    { channel: '校园招聘', plan: '12 月两所本地院校宣讲', cost: 3000 },
    { channel: '行业社群与公众号', plan: '发职位卡片，附一道简报小题', cost: 0 },
  ],
  process: ['简历筛选', '笔试（写一页简报）', '初面', '复面'],
  interviewers: '客户经理甲、客户总监、人事',
} as const satisfies RecruitRequest
