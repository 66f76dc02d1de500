import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, start, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type InterviewScore, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 面试评分表. */
export const template = defineTemplate<InterviewScore>({
  id: 'interview-score',
  name: '面试评分表',
  version: 1,
  code: CODE,
  page: 'appendix-7-recruitment',
  use: '面试时人手一张：各打各的分，写下事实，再坐到一起合议。',
  group: '管自己与团队',
  takes: 10,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['面试', '面试记录', '面试评价', '应聘', '打分表', '招人', 'interview', 'scorecard'],
  schema,
  ui,
  sections,
  start,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  carryOver,
  migrations: [],
})
