import type { ChangeOrder } from './schema.ts'

/** When the sample was filled in: the client has just sent it back signed. */
export const sampleAt = '2026-12-09 16:10'

/** A second length of the film, asked for after the pitch. Client and people are made up. */
export const sample = {
  projectNo: 'LY-2612-003',
  changeNo: 'LY-2612-003-C01',
  requestDate: '2026-12-08',
  requestedBy: '客户',
  requestText: '视频加一条 30 秒版用于门店屏',
  reason: '新增需求',
  inScope: '不在',
  feeImpact: 36000,
  timeImpact: 5,
  qualityRisk: '门店屏尺寸未定',
  options: 'A 加做 30 秒版 +36000 元，延 5 日；B 用 15 秒版循环，不加价',
  clientChoice: 'A',
  approvedDate: '2026-12-09',
  newJobNo: 'LY-2612-003-W05',
  preparedBy: '客户执行 A',
} as const satisfies ChangeOrder
