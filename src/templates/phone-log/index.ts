import { defineTemplate } from '../define-template.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type PhoneLog, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 来电记录与转告单. */
export const template = defineTemplate<PhoneLog>({
  id: 'phone-log',
  name: '来电记录与转告单',
  version: 1,
  code: CODE,
  page: 'appendix-4-phone',
  use: '接到找别人的、要紧的、投诉的、谈钱谈时间的电话就写：记下来、转到人、盯到办结。',
  group: '见客户',
  takes: 3,
  signers: SIGNERS,
  paper: 'A5 横向',
  keywords: ['电话记录', '来电单', '留言条', '转告', '回电', '接电话', 'phone message', 'telephone log'],
  schema,
  ui,
  sections,
  withDefaults,
  rules,
  loadDocument: () => import('./document.ts'),
  loadSample: () => import('./sample.ts'),
  migrations: [],
})
