import { defineTemplate } from '../define-template.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type MeetingPlan, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 会议通知与准备单. */
export const template = defineTemplate<MeetingPlan>({
  id: 'meeting-plan',
  name: '会议通知与准备单',
  version: 1,
  code: CODE,
  page: 'appendix-5-meetings',
  use: '约会议时写：通知、议程、资料、设备都在一张单上，发出去是通知，打出来是清单。',
  group: '开会',
  takes: 10,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['会议通知', '会议准备', '议程', '开会', '提案会', '预演', '会前清单', 'agenda', 'meeting'],
  schema,
  ui,
  sections,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  migrations: [],
})
