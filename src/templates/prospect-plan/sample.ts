import type { ProspectPlan } from './schema.ts'

/** When the sample was filled in: Monday, before the weekly meeting. */
export const sampleAt = '2026-11-23 08:50'

/** Three prospects at three stages. All of them are made up. */
export const sample = {
  ownerRole: '客户经理甲',
  periodStart: '2026-11-01',
  periodEnd: '2026-12-31',
  target: 800000,
  prospects: [
    {
      prospect: '云梧家居（虚构）',
      industry: '家居建材',
      source: '沙龙活动',
      fit: 4,
      stage: '4 需求访谈',
      amount: 450000,
      prob: 35,
      nextStep: '带两位设计师去门店走访',
      nextDate: '2026-11-26',
      risk: '预算要等年会',
    },
    {
      prospect: '澄野户外（虚构）',
      industry: '服装鞋包',
      source: '主动开发',
      fit: 3,
      stage: '3 首次接触',
      amount: 300000,
      prob: 20,
      nextStep: '寄案例册并约 20 分钟电话',
      nextDate: '2026-11-25',
      risk: '现有服务商关系稳',
    },
    {
      prospect: '栗屿饮品·白桃线年框（虚构）',
      industry: '食品饮料',
      source: '老客户转介绍',
      fit: 5,
      stage: '6 商务谈判',
      amount: 380000,
      prob: 75,
      nextStep: '确认付款节点',
      nextDate: '2026-11-24',
      risk: '账期要求 60 天',
    },
  ],
  support: '请客户总监陪同拜访云梧市场负责人',
} as const satisfies ProspectPlan
