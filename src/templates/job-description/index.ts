import { defineTemplate } from '../define-template.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type JobDescription, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 职位描述表. */
export const template = defineTemplate<JobDescription>({
  id: 'job-description',
  name: '职位描述表',
  version: 1,
  code: CODE,
  page: 'appendix-6-job-description',
  use: '设岗、招人、定考核之前写：这个岗位为什么要有、时间花在哪、能当场答应什么。',
  group: '管自己与团队',
  takes: 30,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['岗位说明书', '岗位职责', 'JD', '职责', '招聘启事', '任职要求', 'job description'],
  schema,
  ui,
  sections,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  migrations: [],
})
