import type { Checklist } from './schema.ts'

/** When the sample was filled in: the first job order has just gone out. */
export const sampleAt = '2026-11-26 17:30'

/** The project of the handbook's story, four gates in; the advance is on its way. */
export const sample = {
  projectNo: 'LY-2612-003',
  projectName: '金桔味汽水春节上市',
  clientName: '栗屿饮品有限公司（虚构）',
  aeRole: '客户执行 A',
  managerRole: '客户经理甲',
  contractAmount: 680_000,
  startDate: '2026-11-23',
  endDate: '2027-03-10',
  gates: [
    { planned: '2026-11-23', actual: '2026-11-23', evidence: '纪要 M01', status: '已过' },
    { planned: '2026-11-25', actual: '2026-11-25', evidence: '估价单 E01', status: '已过' },
    { planned: '2026-12-12', status: '进行中' },
    { planned: '2026-11-25', actual: '2026-11-25', evidence: '创意简报 v1', status: '已过' },
    { planned: '2026-11-26', actual: '2026-11-26', evidence: '工作单 W01', status: '已过' },
    { planned: '2026-12-01', status: '未到' },
    { planned: '2026-12-03', status: '未到' },
    { planned: '2026-12-10', status: '未到' },
    { planned: '2026-12-11', status: '未到' },
    { planned: '2026-12-28', status: '未到' },
    { planned: '2027-01-11', status: '未到' },
    { planned: '2027-03-10', status: '未到' },
  ],
  exceptionApproval: '估价已签回，准予先开创意类工作单；外付与媒介待预付款到账再动（客户总监，2026-11-25 书面）',
} as const satisfies Checklist
