import type { JobDescription } from './schema.ts'

/** When the sample was filled in: the request for one more AE is on its way. */
export const sampleAt = '2026-11-23 18:20'

/** The account executive, as the department understands the job. */
export const sample = {
  jobTitle: '客户执行',
  dept: '客户部',
  reportTo: '客户经理',
  subordinates: '无（可带实习生）',
  headcount: 3,
  location: '示例市',
  purpose: '把客户的要求准确、按时、完整地变成公司里每个人都看得懂的工作，并把结果送回客户手里',
  duties: [
    { duty: '日常对接与需求确认', percent: 25, standard: '需求当天复述成文字并得到回应' },
    { duty: '写简报、纪要、任务工作单', percent: 25, standard: '1 个工作日内发出，返工率低' },
    { duty: '跟进度、控修改、催资料', percent: 25, standard: '节点无意外，延期提前 1 天预警' },
    { duty: '报价、对账、请款配合', percent: 10, standard: '单据齐全，开票无退回' },
    { duty: '竞品与市场资料整理', percent: 10, standard: '每周更新，能被创意用上' },
    { duty: '归档与结案', percent: 5, standard: '结案 5 个工作日内归档' },
  ],
  authority: '可答应：资料补交、会议改期；不可答应：加费用、减时间、改合同',
  kpi: '交付准时率、客户反馈修改次数、内部满意度、回款配合及时率',
  education: '本科',
  major: '广告、传播、营销、中文相关优先',
  years: '0–2 年',
  skills: [
    { skill: '书面表达清楚', level: '必须' },
    { skill: '同时跟 3 个以上项目不丢事', level: '必须' },
    { skill: '办公软件与表格', level: '必须' },
    { skill: '懂基础印刷或视频流程', level: '优先' },
    { skill: '英语邮件读写', level: '优先' },
  ],
  traits: ['诚信守信', '主动', '细致', '抗压'],
  contractTerm: '1 年以上不满 3 年',
  probationMonths: 2,
  salaryBand: '面议',
  growthPath: '客户执行 → 资深客户执行 → 客户经理 → 客户总监',
  effectiveDate: '2026-12-01',
} as const satisfies JobDescription
