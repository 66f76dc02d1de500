import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Complaint, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 投诉处理单. */
export const template = defineTemplate<Complaint>({
  id: 'complaint',
  name: '投诉处理单',
  version: 1,
  code: CODE,
  page: 'appendix-4-phone',
  use: '有人不满意就开，不分大小：一小时内先回应，当天给方案，办结后改表、改流程。',
  group: '见客户',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['投诉', '客诉', '客户投诉', '抱怨', '不满意', '补救', '道歉', '整改', 'complaint'],
  schema,
  ui,
  sections,
  carryOver,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  migrations: [],
})
