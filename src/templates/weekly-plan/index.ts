import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { schema, type WeeklyPlan } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 每周工作计划. */
export const template = defineTemplate<WeeklyPlan>({
  id: 'weekly-plan',
  name: '每周工作计划',
  version: 1,
  code: CODE,
  page: 'work-rhythm',
  use: '周五下班前排好下一周：做什么、凭什么算完成、排不排得下、要谁帮忙。周一例会拿它过一遍。',
  group: '管自己与团队',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 横向',
  keywords: ['周计划', '周报', '工作计划', '周工作安排', '例会', '工时', 'weekly plan', 'to-do'],
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
