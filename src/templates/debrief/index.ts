import { defineTemplate } from '../define-template.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Debrief, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 项目复盘表. */
export const template = defineTemplate<Debrief>({
  id: 'debrief',
  name: '项目复盘表',
  version: 1,
  code: CODE,
  page: 'appendix-5-meetings',
  use: '结案十个工作日内开复盘会时写：当初要什么、最后到哪、为什么、下次怎么做。只谈事，不点名。',
  group: '开会',
  takes: 30,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: [
    '复盘',
    '项目总结',
    '结案',
    '经验',
    '教训',
    '原因分析',
    '四步法',
    'debrief',
    'retrospective',
    'post-mortem',
  ],
  schema,
  ui,
  sections,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  migrations: [],
})
