import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Scoring, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 客户评价表. */
export const template = defineTemplate<Scoring>({
  id: 'client-scoring',
  name: '客户评价表',
  version: 1,
  code: CODE,
  page: 'client-evaluation',
  use: '新客户接不接、老客户给多少额度和账期，评完才定。新客户立项前评，老客户半年一次。',
  group: '管项目与钱',
  takes: 20,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: [
    '客户分级',
    '客户等级',
    '信用等级',
    '信誉额度',
    '账期',
    '客户评估',
    '准入',
    'client scoring',
    'credit limit',
  ],
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
