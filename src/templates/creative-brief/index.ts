import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type CreativeBrief, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 创意简报. */
export const template = defineTemplate<CreativeBrief>({
  id: 'creative-brief',
  name: '创意简报',
  version: 1,
  code: CODE,
  page: 'appendix-2-creative-brief',
  use: '客户简报会后两天内写：对谁说、说什么、凭什么、不能碰什么，压成一页，创意照它做，稿子照它评。',
  group: '接任务',
  takes: 40,
  signers: SIGNERS,
  paper: 'A4 纵向',
  pages: 1,
  keywords: ['简报', '创意任务书', '创意纲要', '工作简报', '下简报', 'brief', 'creative brief', '单一主张', 'SMP'],
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
