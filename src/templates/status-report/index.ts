import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type StatusReport, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 项目状态表. */
export const template = defineTemplate<StatusReport>({
  id: 'status-report',
  name: '项目状态表',
  version: 1,
  code: CODE,
  page: 'work-rhythm',
  use: '每周五更新并发出：每件工作走到哪、下一步是什么、球在谁手里。客户和同事看同一份。',
  group: '管项目与钱',
  takes: 15,
  signers: [],
  paper: 'A4 横向',
  keywords: ['状态表', '进度表', '项目进度', '周报', '工作进展', '红绿灯', 'status report', 'WIP'],
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
