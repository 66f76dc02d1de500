import type { Tracker } from './schema.ts'

/** When the sample was filled in: ten days after the second part fell due. */
export const sampleAt = '2027-01-25 10:00'

/** The contract of the handbook's story: 680,000 yuan in 40, 40 and 20 %. */
export const sample = {
  contractNo: 'HT-2611-018',
  projectNo: 'LY-2612-003',
  clientName: '栗屿饮品有限公司（虚构）',
  contractAmount: 680_000,
  signDate: '2026-11-27',
  creditLimit: 300_000,
  paymentTerm: 30,
  clientAP: '财务主管（客户方）010-0000-0003',
  payDay: '每月 25 日前收票，次月 15 日付',
  asOf: '2027-01-25',
  installments: [
    {
      seq: 1,
      condition: '签约后 15 日内预付 40%',
      dueDate: '2026-12-12',
      dueAmount: 272_000,
      invoiceDate: '2026-12-01',
      invoiceNo: '示例 00000001',
      paidDate: '2026-12-09',
      paidAmount: 272_000,
    },
    {
      seq: 2,
      condition: '定稿及视频验收后 15 日内 40%',
      dueDate: '2027-01-15',
      dueAmount: 272_000,
      invoiceDate: '2026-12-31',
      invoiceNo: '示例 00000002',
      paidDate: '2027-01-20',
      paidAmount: 150_000,
    },
    { seq: 3, condition: '结案验收后付 20%', dueDate: '2027-03-31', dueAmount: 136_000, paidAmount: 0 },
  ],
  followups: [
    {
      at: '2027-01-12 10:05',
      way: '电话',
      contact: '财务主管（客户方）',
      said: '票已收，排在 15 日批次',
      promiseDate: '2027-01-15',
      byWhom: '客户执行 A',
      evidence: '通话记录 0112',
      nextStep: '15 日下午查账',
    },
    {
      at: '2027-01-18 09:40',
      way: '电话',
      contact: '财务主管（客户方）',
      said: '资金紧，先付一部分',
      promiseDate: '2027-01-20',
      byWhom: '客户经理甲',
      evidence: '微信确认截图',
      nextStep: '20 日查账并要余款日期',
    },
    {
      at: '2027-01-21 15:00',
      way: '邮件',
      contact: '市场总监（客户方）',
      said: '余款 2 月 3 日前付清',
      promiseDate: '2027-02-03',
      byWhom: '客户经理甲',
      evidence: '往来邮件 0121',
      nextStep: '2 月 1 日提醒',
    },
  ],
  stopWork: false,
  badDebt: '低',
  preparedBy: '客户经理甲',
} as const satisfies Tracker
