import { expect, test } from 'vitest'
import { findExcess, findShapeFault } from '../../src/drafts/bounds.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: '名称', maxLength: 5 },
    rows: {
      type: 'array',
      title: '行动项',
      maxItems: 2,
      items: { type: 'object', properties: { action: { type: 'string', title: '要做什么', maxLength: 3 } } },
    },
  },
}

const nested = (depth: number): unknown => (depth === 0 ? '芯' : [nested(depth - 1)])

test('data as deep as a table is not too deep, and data deeper than any sheet is', () => {
  expect(findShapeFault({ rows: [{ action: '写' }] })).toBeUndefined()
  expect(findShapeFault(nested(16))).toBeUndefined()
  expect(findShapeFault(nested(17))).toBe('tooMuch')
})

test('a hundred thousand levels are counted without a stack', () => {
  expect(findShapeFault(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toBe('tooMuch')
})

test('data at the bounds is let in', () => {
  expect(findExcess(schema, { title: '五个字以内', rows: [{ action: '写稿子' }, {}] })).toBeUndefined()
})

test.for([
  [{ title: '六个字就多了' }, '“名称”有 6 个字，一栏最多 5 个字，没有打开。请先把它改短。'],
  [{ rows: [{}, {}, {}] }, '“行动项”有 3 行，最多 2 行，没有打开。请拆成几份。'],
  [{ rows: [{}, { action: '写四个字' }] }, '“要做什么”有 4 个字，一栏最多 3 个字，没有打开。请先把它改短。'],
] as const)('%j is more than the sheet can hold, and the sentence says what', ([data, sentence]) => {
  expect(findExcess(schema, data)).toBe(sentence)
})

const cyclic: { own?: unknown; rows: unknown[] } = { rows: [] }
cyclic.rows.push({ deep: cyclic })

const SMALL = { depth: 5, values: 10, characters: 20 }

test.for([
  ['holds itself', cyclic, 'cyclic'],
  ['has many values', Array(10).fill(0), 'tooMuch'],
  ['has long texts', ['x'.repeat(11), 'y'.repeat(11)], 'tooMuch'],
  ['claims a length', Object.assign([], { length: 4_000_000_000 }), 'tooMuch'],
  ['holds a map', { a: new Map() }, 'foreign'],
  ['holds a date', { a: new Date(0) }, 'foreign'],
  ['holds a large integer', { a: 1n }, 'foreign'],
] as const)('what %s is told', ([, value, fault]) => {
  expect(findShapeFault(value, SMALL)).toBe(fault)
})

test('what is there twice holds itself no more than JSON does', () => {
  const row = { a: 1 }
  expect(findShapeFault([row, row], SMALL)).toBeUndefined()
})
