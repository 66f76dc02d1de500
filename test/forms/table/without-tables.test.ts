import { expect, test } from 'vitest'
import { withFields } from '../../../src/forms/table/without-tables.ts'
import type { Schema } from '../../../src/templates/define-template.ts'
import { choices, table, text } from '../../../src/templates/vocabulary.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: text('名称', '', 40),
    media: choices('媒介', '', ['平面']),
    actions: table({
      title: '行动项',
      why: '',
      rows: [1, 3],
      columns: { action: text('做什么', '', 40) },
      required: [],
    }),
    note: text('备注', '', 40),
  },
}

test('fields change, are added and go; tables stay, and so does the order', () => {
  const data = { title: '旧', actions: [{ action: '甲' }], note: '去' }
  const changed = withFields(schema, data, { title: '新', media: ['平面'], actions: [] })
  expect(changed).toEqual({ title: '新', actions: [{ action: '甲' }], media: ['平面'] })
  expect(Object.keys(changed)).toEqual(['title', 'actions', 'media'])
})
