import { defineTemplate } from '../define-template.ts'
import { carryOver } from './carry-over.ts'
import { CODE, withDefaults } from './defaults.ts'
import { fileName, SIGNERS, toDocument } from './document.ts'
import { rules } from './rules.ts'
import { sample, sampleAt } from './sample.ts'
import { type ChangeOrder, schema } from './schema.ts'
import { sections, ui } from './ui.ts'

/** 变更单. */
export const template = defineTemplate<ChangeOrder>({
  id: 'change-order',
  name: '变更单',
  version: 1,
  code: CODE,
  page: 'job-order',
  use: '改动超出简报、轮次、时间或数量时先开：写清加多少钱、延几天，客户签回再动手。',
  group: '管项目与钱',
  takes: 10,
  signers: SIGNERS,
  paper: 'A4 纵向',
  keywords: [
    '变更',
    '变更申请',
    '加钱',
    '加做',
    '增项',
    '追加',
    '改需求',
    '改稿',
    '延期',
    'change order',
    'change request',
  ],
  schema,
  ui,
  sections,
  carryOver,
  withDefaults,
  rules,
  toDocument,
  sample,
  sampleAt,
  fileName,
  migrations: [],
})
