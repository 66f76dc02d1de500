import type { Minutes } from './schema.ts'

/** When the sample was filled in: the AE has just sent it. */
export const sampleAt = '2026-11-24 09:40'

/** The briefing at which the story of the handbook begins. Client, brand and people are made up. */
export const sample = {
  title: '金桔味上市项目客户简报会',
  meetingType: '客户简报会',
  projectNo: 'LY-2612-003',
  minutesNo: 'LY-2612-003-M01',
  clientName: '栗屿饮品有限公司（虚构）',
  startAt: '2026-11-23 14:00',
  endAt: '2026-11-23 15:20',
  mode: '现场',
  place: '客户会议室 3 层',
  host: '客户经理甲',
  recorder: '客户执行 A',
  attendees: [
    { party: '客户', person: '市场总监（客户方）', presence: '出席' },
    { party: '客户', person: '品牌经理（客户方）', presence: '出席' },
    { party: '本公司', person: '客户经理甲', presence: '出席' },
    { party: '本公司', person: '客户执行 A', presence: '出席' },
    { party: '本公司', person: '创意总监', presence: '请假' },
  ],
  cc: '创意总监、媒介经理、客户总监',
  purpose: '确认新品上市任务、时间与预算边界',
  topics: [
    {
      topic: '上市时间',
      discussion: '客户生产排期已定',
      conclusion: '2027-01-11 全渠道上线，不后移',
      kind: '决定',
    },
    {
      topic: '主视觉方向',
      discussion: '客户希望有年味但不要传统红金',
      conclusion: '提案给 2 个方向',
      kind: '共识',
    },
    {
      topic: '代言人',
      discussion: '客户内部在谈',
      conclusion: '是否有代言人 11-27 前答复，先按无代言准备',
      kind: '待定',
    },
  ],
  budgetChange: false,
  scheduleChange: true,
  scheduleNote: '提案由 12-04 提前到 12-03',
  actions: [
    {
      action: '提供检测报告与成分表',
      side: '客户',
      owner: '品牌经理（客户方）',
      due: '2026-11-25',
      output: '两份文件',
      status: '未开始',
    },
    {
      action: '完成创意简报初稿',
      side: '本公司',
      owner: '客户执行 A',
      due: '2026-11-25',
      output: '简报 v1',
      status: '进行中',
    },
    {
      action: '答复代言人事宜',
      side: '客户',
      owner: '市场总监（客户方）',
      due: '2026-11-27',
      output: '书面答复',
      status: '未开始',
    },
  ],
  nextMeeting: '2026-12-03 10:00',
  sentAt: '2026-11-24 09:40',
  confirmStatus: '待确认',
} as const satisfies Minutes
