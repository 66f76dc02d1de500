import type { Debrief } from './schema.ts'

/** When the sample was filled in: the afternoon of the debrief. */
export const sampleAt = '2026-11-20 17:00'

/** A project before the handbook's story. Client, brand and people are made up. */
export const sample = {
  projectNo: 'LY-2609-002',
  projectName: '白桃装秋季门店物料',
  debriefDate: '2026-11-20',
  host: '客户经理甲',
  results: [
    { goal: '46 家门店物料到店', planned: '2026-10-25', actual: '2026-10-27', gap: '未达' },
    { goal: '门店执行照片回收率', planned: '100%', actual: '100%', gap: '达到' },
    { goal: '毛利率', planned: '≥28%', actual: '26%', gap: '未达' },
  ],
  causes: [
    { point: '晚 2 天到店', why: '尺寸表分三次给，印刷重排', type: '我方可控' },
    { point: '毛利低 2 个点', why: '价签加印费用自担', type: '我方可控' },
  ],
  lessons: [
    {
      practice: '门店物料必须一次给齐尺寸表，缺一不开单',
      applyTo: '工作单模板',
      owner: '客户执行 A',
      due: '2026-11-30',
    },
  ],
  clientScore: 4,
  finance: '毛利率 26%，尾款 36000 元未收',
  archive: '共享盘/栗屿/LY-2609-002/结案',
  preparedBy: '客户执行 A',
} as const satisfies Debrief
