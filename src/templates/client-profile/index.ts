import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, SIGNERS, withDefaults } from './defaults.ts'
import { rules } from './rules.ts'
import { type ClientProfile, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 客户基本资料简报. */
export const template = defineTemplate<ClientProfile>({
  id: 'client-profile',
  name: '客户基本资料简报',
  version: 1,
  code: CODE,
  page: 'appendix-1-client-profile',
  use: '首访后两个工作日内建，一季更新一次。接手客户、写简报、评级、催款之前先看它。',
  group: '见客户',
  takes: 45,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: ['客户资料', '客户档案', '客户信息表', '建档', '底册', '决策链', '联系人', 'client profile', 'CRM'],
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
