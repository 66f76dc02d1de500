import type { PhoneLog } from './schema.ts'

/** When the sample was filled in: after the call was returned. */
export const sampleAt = '2026-11-24 10:40'

/** A call of the handbook's story. Client and people are made up. */
export const sample = {
  callAt: '2026-11-24 10:12',
  direction: '来电',
  answeredBy: '客户执行 A',
  callerOrg: '栗屿饮品有限公司（虚构）',
  callerName: '品牌经理（客户方）',
  callerPhone: '010-0000-0002',
  callType: '修改意见',
  urgency: '紧急',
  forWhom: '客户经理甲',
  summary: '要求提案日 12-03 上午 10 点改到 9 点半，因市场总监当天 11 点出差',
  keyFigures: '12-03 09:30',
  readBack: true,
  ourReply: '已记录，30 分钟内由客户经理回电确认',
  needCallback: true,
  callbackBy: '2026-11-24 10:45',
  notifiedAt: '2026-11-24 10:15',
  notifyWay: '企业微信',
  receivedBy: '客户经理甲',
  result: '已回电确认 09:30，会议通知已重发',
  closed: '已办结',
} as const satisfies PhoneLog
