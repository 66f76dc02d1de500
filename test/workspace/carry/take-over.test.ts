import { expect, test } from 'vitest'
import { faultFinder } from '../../../src/forms/check.ts'
import type { Schema } from '../../../src/templates/define-template.ts'
import { takeOver } from '../../../src/workspace/carry/take-over.ts'

const schema = {
  $id: 'taker',
  type: 'object',
  additionalProperties: false,
  properties: {
    client: { type: 'string', maxLength: 5 },
    due: { type: 'string', format: 'date' },
    kind: { type: 'string', enum: ['甲', '乙'] },
    sum: { type: 'number', 'x-computed': true },
    rows: {
      type: 'array',
      maxItems: 2,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          no: { type: 'integer', 'x-computed': true },
          what: { type: 'string' },
          due: { type: 'string', format: 'date' },
        },
        required: ['what'],
      },
    },
  },
  required: ['client', 'kind'],
} as const satisfies Schema

const taker = { schema, find: faultFinder(schema) }
const context = { now: '2026-11-24 09:00', site: {} } as Parameters<typeof takeOver>[3] // take below reads no site
const taken = (value: unknown) => takeOver(taker, () => value as never, {}, context)

test('what fits is taken, and what is missing is left to be typed', () => {
  expect(taken({ client: '甲公司', rows: [{ what: '海报' }] })).toEqual({
    ok: true,
    data: { client: '甲公司', rows: [{ what: '海报' }] },
  })
})

test('each value that does not fit is left behind, the others stay', () => {
  const value = {
    client: '很长的公司名称',
    due: '2026-02-30',
    kind: '丙',
    sum: 3,
    colour: 'red',
    rows: [{ no: 1, what: '海报', due: '下周' }, 7, { what: ' ' }, { what: '视频', due: '2026-12-01' }],
  }
  expect(taken(value)).toEqual({
    ok: true,
    data: { rows: [{ what: '海报' }, { what: '视频', due: '2026-12-01' }] },
  })
})

test('a table of more rows than the sheet takes is left behind whole', () => {
  const rows = [{ what: '一' }, { what: '二' }, { what: '三' }]
  expect(taken({ client: '甲', rows })).toEqual({ ok: true, data: { client: '甲' } })
})

test.for([undefined, null, 7, '文字', [1], new Date(0), { rows: 'x' }, JSON.parse('{"__proto__": {"client": "甲"}}')])(
  'an answer of any kind (%o) comes to nothing, not to an error',
  (value) => {
    expect(taken(value)).toEqual({ ok: true, data: {} })
    expect(Object.keys({})).toEqual([])
  },
)

test('where the template’s function breaks, that is an answer too, with its cause', () => {
  const cause = new TypeError('no rows')
  const broken = () => {
    throw cause
  }
  expect(takeOver(taker, broken, {}, context)).toEqual({ ok: false, cause })
})
