import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Estimate, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 估价单. */
export const template = defineTemplate<Estimate>({
  id: 'estimate',
  name: '估价单',
  version: 1,
  code: CODE,
  page: 'job-order',
  use: '动工、外发之前给客户签的价。没有签回的估价单，追加费用就没有依据。',
  group: '管项目与钱',
  takes: 20,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['报价单', '报价', '预算表', '费用明细', '估价', '含税', 'quotation', 'estimate', 'cost estimate'],
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
