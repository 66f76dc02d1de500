import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type ProspectPlan, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 客户开发推进表. */
export const template = defineTemplate<ProspectPlan>({
  id: 'prospect-plan',
  name: '客户开发推进表',
  version: 1,
  code: CODE,
  page: 'appendix-8-client-workflow',
  use: '在谈的客户摆在一张表上：走到哪一步、下一步哪天、值多少钱。每周一看它。',
  group: '管自己与团队',
  takes: 20,
  signers: SIGNERS,
  paper: 'A4 横向',
  keywords: ['新客户', '商机', '销售漏斗', '拓客', '业务开发', '潜在客户', '线索', 'pipeline', 'CRM', 'new business'],
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
