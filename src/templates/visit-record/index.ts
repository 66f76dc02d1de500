import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { schema, type VisitRecord } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 客户拜访记录. */
export const template = defineTemplate<VisitRecord>({
  id: 'visit-record',
  name: '客户拜访记录',
  version: 1,
  code: CODE,
  page: 'client-relations',
  use: '拜访当天写完：对方说了什么，双方答应了什么，下次哪天联系。',
  group: '见客户',
  takes: 15,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['拜访', '走访', '客户拜访报告', '拜访报告', '首访', '回访', '门店走访', 'visit report', 'call report'],
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
