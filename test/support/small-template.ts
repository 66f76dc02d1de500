import type { Context, Schema } from '../../src/templates/define-template.ts'

const schema = {
  $id: 'small',
  type: 'object',
  title: '小表',
  additionalProperties: false,
  properties: {
    client: { type: 'string', title: '客户', description: '给谁做', maxLength: 20 },
    due: { type: 'string', format: 'date', title: '截止', description: '哪天要', examples: ['2026-11-23'] },
    sum: { type: 'string', title: '合计', description: '自动算', 'x-computed': true },
    items: {
      type: 'array',
      title: '物料',
      description: '做什么',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          no: { type: 'integer', title: '序号', 'x-computed': true },
          what: { type: 'string', title: '品名' },
          count: { type: 'integer', title: '数量', minimum: 1 },
        },
        required: ['what'],
      },
    },
  },
  required: ['client', 'items'],
} as const satisfies Schema

/** A template with a text, a date and a table: four columns of a batch file. */
export const small = {
  name: '小表',
  schema,
  sections: [{ id: 'all', title: '全部', fields: ['client', 'due', 'sum', 'items'] }],
  ui: {},
  sample: { client: '甲公司', due: '2026-12-01', items: [{ what: '海报', count: 3 }, { what: '视频' }] },
  withDefaults: (data: Record<string, unknown>): Record<string, unknown> => ({ docNo: 'XB-01', ...data }),
  rules: () => ({ computed: {}, errors: [], hints: [] }),
}

/** The same with a table of two rows known beforehand. */
export const withGates = {
  ...small,
  schema: {
    ...schema,
    properties: {
      ...schema.properties,
      gates: {
        type: 'array',
        title: '关卡',
        minItems: 2,
        maxItems: 2,
        'x-fixed': ['立项', '交付'],
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            name: { type: 'string', title: '名称', 'x-computed': true },
            done: { type: 'boolean', title: '过了' },
            by: { type: 'string', title: '谁看的' },
          },
          required: ['done'],
        },
      },
    },
  } as const satisfies Schema,
  sections: [{ id: 'all', title: '全部', fields: ['client', 'gates', 'items'] }],
}

/** The moment of the small template’s sheets; it reads nothing of the site. */
export const CONTEXT = { now: '2026-11-23 10:00', site: {} } as Context
