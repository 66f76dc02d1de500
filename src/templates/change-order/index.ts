import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type ChangeOrder, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 变更单. */
export const template = defineTemplate<ChangeOrder>({
  id: 'change-order',
  name: '变更单',
  version: 1,
  code: CODE,
  page: 'job-order',
  use: '改动超出简报、轮次、时间或数量时先开：写清加多少钱、延几天，客户签回再动手。',
  group: '管项目与钱',
  takes: 10,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: [
    '变更',
    '变更申请',
    '加钱',
    '加做',
    '增项',
    '追加',
    '改需求',
    '改稿',
    '延期',
    'change order',
    'change request',
  ],
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
