import type { StatusReport } from './schema.ts'

/** When the sample was filled in: the Friday of its week. */
export const sampleAt = '2026-11-27 17:00'

/** The first week of the handbook's story, as the client gets it. Client and people are made up. */
export const sample = {
  copyFor: '客户',
  clientName: '栗屿饮品有限公司（虚构）',
  weekOf: '2026-11-23',
  updatedBy: '客户执行 A',
  decisions: '代言人去留（11-27 前）',
  jobs: [
    {
      jobNo: 'LY-2612-003-W01',
      job: '主视觉提案',
      stage: '进行中',
      light: '正常',
      nextStep: '交初稿',
      ball: '创意',
      due: '2026-12-01',
      slip: 0,
    },
    {
      jobNo: 'LY-2612-003-W02',
      job: '15 秒视频脚本',
      stage: '未开始',
      light: '预警',
      nextStep: '等代言人答复',
      ball: '客户',
      due: '2026-12-04',
      slip: 2,
    },
  ],
  money: '预付款 272000 元，合同签回后开票',
} as const satisfies StatusReport
