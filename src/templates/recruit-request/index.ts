import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type RecruitRequest, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 招聘需求申请表. */
export const template = defineTemplate<RecruitRequest>({
  id: 'recruit-request',
  name: '招聘需求申请表',
  version: 1,
  code: CODE,
  page: 'appendix-7-recruitment',
  use: '要人的时候先写：为什么要、要什么样的、从哪里找。批了再发广告。',
  group: '管自己与团队',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['招聘申请', '用人申请', '增编', '补员', '招人', '编制', 'HC', 'headcount', 'recruitment'],
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
