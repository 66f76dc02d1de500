import type { Complaint } from './schema.ts'

/** When the sample was filled in: after the client had been asked again. */
export const sampleAt = '2026-11-24 15:30'

/** A complaint about something left out of a list. Client and people are made up. */
export const sample = {
  complaintNo: 'TS-261118-01',
  receivedAt: '2026-11-18 16:05',
  fromWho: '品牌经理（客户方）',
  channel: '电话',
  category: '质量',
  severity: '一般',
  content: '门店物料清单漏了价签，门店已开业两家',
  firstReplyAt: '2026-11-18 16:40',
  remedy: '当晚加印并由同事送到两家店',
  costBorneBy: '本公司',
  doneAt: '2026-11-19 12:00',
  clientConfirm: '微信确认截图',
  cause: '规格表只有物料名没有尺寸，开单时价签无处可填',
  prevent: '工作单增加物料规格核对表，缺项不能提交',
  revisit: '2026-11-24 15:00',
  satisfied: '满意',
  preparedBy: '客户执行 A',
} as const satisfies Complaint
