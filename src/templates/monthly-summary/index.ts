import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type MonthlySummary, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 月度总结. */
export const template = defineTemplate<MonthlySummary>({
  id: 'monthly-summary',
  name: '月度总结',
  version: 1,
  code: CODE,
  page: 'work-rhythm',
  use: '每月最后一个工作日写：目标到了没有、钱收了没有、下个月改哪一件。年底评估翻的就是它。',
  group: '管自己与团队',
  takes: 30,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['月报', '月总结', '工作总结', '月度目标', '达成率', '复盘', '面谈', 'monthly report', 'KPI'],
  schema,
  ui,
  sections,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  carryOver,
  migrations: [],
})
