import type { MonthlySummary } from './schema.ts'

/** When the sample was filled in: the last working day of the month. */
export const sampleAt = '2026-11-30 16:20'

/** The first month of the handbook's story. Clients and people are made up. */
export const sample = {
  person: '客户执行 A',
  role: '客户执行',
  month: '2026-11',
  goals: [
    { goal: '交付准时率（%）', goalType: '有把握', targetValue: 95, actualValue: 96, better: '越大越好' },
    {
      goal: '单项目客户修改轮次',
      goalType: '需提升',
      targetValue: 2,
      actualValue: 2.5,
      better: '越小越好',
      note: '白桃装一次，因规格表缺页',
    },
    { goal: '纪要 1 个工作日发出率（%）', goalType: '有把握', targetValue: 100, actualValue: 100, better: '越大越好' },
    { goal: '独立完成简报（份）', goalType: '需提升', targetValue: 1, actualValue: 1, better: '越大越好' },
  ],
  projects: [
    { project: '金桔味春节上市', status: '正常', summary: '合同已签，简报会完成，简报会签中' },
    { project: '白桃装秋季物料', status: '结案', summary: '46 家门店照片已回收，待尾款' },
  ],
  receivables: [{ client: '栗屿（虚构）', due: 96000, got: 96000, overdue: 0 }],
  clientVoice: '品牌经理：纪要快，缺点是物料清单漏了价签（11-18）',
  teamVoice: '设计：规格能一次给全最好',
  keep: '先打电话再发文件，客户确认快了一天',
  change: '开工作单前用规格核对表自查',
  nextGoals: [
    {
      goal: '金桔味全部物料按时交付率（%）',
      goalType: '有把握',
      targetValue: 100,
      period: '12 月',
      segment: '栗屿',
    },
    { goal: '单项目客户修改轮次', goalType: '需提升', targetValue: 2, period: '12 月', segment: '全部' },
  ],
  training: '视频制作流程',
  interviewDate: '2026-12-02',
} as const satisfies MonthlySummary
