import { expect, test } from 'vitest'
import type { Schema } from '../../src/templates/define-template.ts'
import { writtenIn } from '../../src/templates/written.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    remark: { type: 'string', title: '备注' },
    stage: { type: 'string', title: '状态', enum: ['合作中'] },
    due: { type: 'string', title: '日期', format: 'date' },
    contacts: {
      type: 'array',
      title: '联系人',
      items: { type: 'object', properties: { tip: { type: 'string', title: '沟通提示' } } },
    },
  },
}
const data = { remark: '甲', stage: '合作中', due: '2026-11-23', contacts: [{}, { tip: '乙' }, '丙'] }

test('every typed text has its place and its name; options and dates are no texts', () => {
  expect(writtenIn(schema, data)).toEqual([
    { path: ['remark'], title: '备注', text: '甲' },
    { path: ['contacts', 1, 'tip'], title: '联系人第 2 行“沟通提示”', text: '乙' },
  ])
})

test('only the fields asked for are read', () => {
  expect(writtenIn(schema, data, ['contacts']).map(({ text }) => text)).toEqual(['乙'])
})
