import type { VisitRecord } from './schema.ts'

/** When the sample was filled in: on the evening of the visit. */
export const sampleAt = '2026-11-26 18:20'

/** A walk through a shop of a prospect. Client and people are made up. */
export const sample = {
  clientName: '云梧家居有限公司（虚构）',
  visitType: '门店或现场走访',
  startAt: '2026-11-26 14:00',
  endAt: '2026-11-26 16:30',
  place: '云梧示例市东门店',
  visitors: '客户经理甲、设计师 A',
  persons: [
    { name: '市场负责人（客户方）', title: '市场负责人', attitude: '支持' },
    { name: '门店店长（客户方）', title: '店长', attitude: '中立' },
  ],
  purpose: '看清门店动线，验证“睡前一小时”概念是否可用',
  prepared: '案例册、门店观察表',
  facts: '顾客平均停留 6 分钟；试躺区无文字说明；店长说周末缺导购',
  needs: '想提高试躺率；总部物料到店慢',
  competitor: '对面店有直播导购',
  feedback: '觉得我们懂门店，但报价没看过',
  promises: [
    { side: '我方', promise: '发一页门店改进想法', owner: '客户经理甲', due: '2026-12-01' },
    { side: '客户', promise: '提供三家店客流数据', owner: '市场负责人（客户方）', due: '2026-12-04' },
  ],
  opportunity: 450000,
  satisfaction: 4,
  nextVisit: '2026-12-01 15:00',
  summary: '可以进入方案阶段，先从三家店试点',
  recordedAt: '2026-11-26 18:20',
} as const satisfies VisitRecord
