import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Appraisal, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 业绩评估表. */
export const template = defineTemplate<Appraisal>({
  id: 'appraisal',
  name: '业绩评估表',
  version: 1,
  code: CODE,
  page: 'appraisal-criteria',
  use: '试用期满、每季、每年评一次：自评、主管评、谈话、签字。加薪晋升和下一步的培养都凭它。',
  group: '管自己与团队',
  takes: 40,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['绩效考核', '绩效评估', '考评', '述职', '360', 'KPI', '自评', '主管评', 'performance review', 'appraisal'],
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
