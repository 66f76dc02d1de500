import type { WeeklyPlan } from './schema.ts'

/** When the sample was filled in: the Friday before the week. */
export const sampleAt = '2026-11-20 16:30'

/** The week in which the story of the handbook begins. Clients and people are made up. */
export const sample = {
  person: '客户执行 A',
  role: '客户执行',
  weekStart: '2026-11-23',
  availableHours: 40,
  review: [
    { item: '白桃装门店照片回收', done: '完成', proof: '共 46 张已归档' },
    { item: '云梧门店走访预约', done: '部分完成', reason: '对方改期，定在 11-26 下午' },
  ],
  tasks: [
    {
      task: '写金桔味创意简报并会签',
      project: 'LY-2612-003',
      priority: '1 重要且紧急',
      goalType: '需提升',
      output: '三方签字',
      due: '2026-11-25',
      hours: 8,
    },
    {
      task: '发客户简报会纪要',
      project: 'LY-2612-003',
      priority: '1 重要且紧急',
      goalType: '有把握',
      output: '客户回复确认',
      due: '2026-11-24',
      hours: 2,
    },
    {
      task: '开主视觉、视频、物料三张工作单',
      project: 'LY-2612-003',
      priority: '1 重要且紧急',
      goalType: '有把握',
      output: '创意主管签收',
      due: '2026-11-26',
      hours: 4,
    },
    {
      task: '整理竞品春节动作 20 条',
      project: 'LY-2612-003',
      priority: '2 重要不紧急',
      goalType: '有把握',
      output: '分享到项目群',
      due: '2026-11-27',
      hours: 6,
    },
    {
      task: '处理客户日常对接与小修改',
      project: '全部客户',
      priority: '3 紧急不重要',
      goalType: '有把握',
      output: '当天办结',
      due: '2026-11-27',
      hours: 12,
    },
  ],
  touches: [
    { client: '栗屿（虚构）', way: '电话', purpose: '每日进度与缺件', date: '2026-11-24' },
    { client: '云梧（虚构）', way: '面谈', purpose: '陪同门店走访', date: '2026-11-26' },
  ],
  collections: [
    { client: '栗屿（虚构）', amount: 272000, action: '合同签回当天提交预付款请款资料', date: '2026-11-27' },
  ],
  risks: '检测报告未到会影响简报支持点',
  learning: '跟媒介经理学看户外排期表',
} as const satisfies WeeklyPlan
