import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type JobOrder, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 任务工作单. */
export const template = defineTemplate<JobOrder>({
  id: 'job-order',
  name: '任务工作单',
  version: 1,
  code: CODE,
  page: 'job-order',
  use: '给创意、制作、媒介派活时开，一件物料一张。签收了才开始计时，说过的不算。',
  group: '接任务',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['工作单', '派工单', '任务单', '下单', '开单', 'job order', 'job ticket', 'traffic'],
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
