import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Checklist, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 项目服务流程检查单. */
export const template = defineTemplate<Checklist>({
  id: 'project-checklist',
  name: '项目服务流程检查单',
  version: 1,
  code: CODE,
  page: 'appendix-9-service-flow',
  use: '立项就开一张，贴在工作袋上：十二关走到哪儿、凭据在哪儿、卡在谁那里。每周签一次。',
  group: '管项目与钱',
  takes: 5,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['检查单', '检查表', '通关卡', '十二关', '项目流程', '里程碑', '工作袋', 'checklist', 'milestone'],
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
