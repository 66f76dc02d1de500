import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type Minutes, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 会议纪要. */
export const template = defineTemplate<Minutes>({
  id: 'minutes',
  name: '会议纪要',
  version: 1,
  code: CODE,
  page: 'appendix-3-minutes',
  use: '开完会、打完要紧的电话就写：定了什么、谁做什么、什么还没定。改稿、加钱、催款都凭它。',
  group: '开会',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['会议记录', '会议报告', '会议备忘', '电话记录', 'contact report', 'call report', 'conference report'],
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
