import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { schema, type Tracker } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 收款/催收跟进表. */
export const template = defineTemplate<Tracker>({
  id: 'receivable-tracker',
  name: '收款/催收跟进表',
  version: 1,
  code: CODE,
  page: 'receivables',
  use: '签了合同就开一张，每周更新：该收多少、逾期几天、对方答应哪天付，现在该谁出面。',
  group: '管项目与钱',
  takes: 10,
  signers: SIGNERS,
  paper: 'A4 横向',
  keywords: ['催款', '应收款', '账龄', '逾期', '回款', '分期', '信誉额度', '请款', 'accounts receivable', 'aging'],
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
