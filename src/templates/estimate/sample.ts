import type { Estimate } from './schema.ts'

/** When the sample was filled in: the client has just sent the signed copy back. */
export const sampleAt = '2026-11-25 17:20'

/** The quotation that the contract of the handbook's story follows: 680,000 yuan with tax. */
export const sample = {
  estimateNo: 'LY-2612-003-E01',
  projectNo: 'LY-2612-003',
  clientName: '栗屿饮品有限公司（虚构）',
  quoteDate: '2026-11-24',
  validUntil: '2026-12-24',
  taxIncluded: true,
  taxRate: '6%',
  lines: [
    { group: '策略创意', item: '上市传播策略', spec: '含一次修订', qty: 1, unit: '项', price: 60_000 },
    {
      group: '策略创意',
      item: '主视觉',
      spec: '2 个方向提案，定稿 1 套，含 2 轮修改',
      qty: 1,
      unit: '套',
      price: 80_000,
    },
    { group: '策略创意', item: '社交内容', spec: '图文或短视频脚本', qty: 10, unit: '条', price: 4000 },
    { group: '制作', item: '15 秒视频', spec: '横竖 2 版，含 1 天拍摄', qty: 1, unit: '支', price: 180_000 },
    { group: '制作', item: '门店物料设计与打样', spec: '6 款', qty: 6, unit: '款', price: 5000 },
    {
      group: '外付',
      item: '门店物料印刷',
      spec: '按 46 家门店数量，实报实销封顶',
      qty: 1,
      unit: '批',
      price: 50_000,
    },
    { group: '媒介', item: '短视频投放', spec: '按排期表', qty: 1, unit: '期', price: 160_000 },
    { group: '媒介', item: '社交达人', spec: '8 位，含授权 3 个月', qty: 8, unit: '位', price: 10_000 },
  ],
  rounds: 2,
  extraRound: 8000,
  exclude: '代言费、场地租赁、跨城差旅、投放平台充值差额、字体与图库另购',
  payTerms: '签约预付 40%，定稿及视频验收后 40%，结案 20%',
  clientSignDate: '2026-11-25',
  preparedBy: '客户执行 A',
} as const satisfies Estimate
