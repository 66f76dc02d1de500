import { expect, test } from 'vitest'
import type { Schema } from '../../src/templates/define-template.ts'
import { findOption, withCanonicalOptions } from '../../src/templates/option-text.ts'
import { option, table, yesNo } from '../../src/templates/vocabulary.ts'

const OPTIONS = ['停用（书面）', '内部·限阅', 'ABC 客户'] as const

test.each([
  ['停用(书面)', '停用（书面）'],
  ['停用 （书面） ', '停用（书面）'],
  ['内部・限阅', '内部·限阅'],
  ['ABC客户', 'ABC 客户'],
  ['ＡＢＣ　客户', 'ABC 客户'],
  ['停用', undefined],
  ['', undefined],
])('“%s” means %s', (given, expected) => {
  expect(findOption(OPTIONS, given)).toBe(expected)
})

test('options are rewritten wherever they stand, and nothing else is touched', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      level: option('级别', '谁能看。', OPTIONS),
      note: { type: 'string' },
      paid: yesNo('已付', '钱到没到。'),
      rows: table({
        title: '表',
        why: '几行。',
        rows: [1, 2],
        columns: { level: option('级别', '谁能看。', OPTIONS) },
        required: [],
      }),
    },
  }
  const data = {
    level: '停用(书面)',
    note: '停用(书面)',
    paid: '是',
    rows: [{ level: 'ABC客户' }, '乱'],
    other: '停用(书面)',
  }
  expect(withCanonicalOptions(schema, data)).toEqual({
    level: '停用（书面）',
    note: '停用(书面)',
    paid: true,
    rows: [{ level: 'ABC 客户' }, '乱'],
    other: '停用(书面)',
  })
})

test('a key that reaches for the prototype stays a plain key', () => {
  const data: unknown = JSON.parse('{"__proto__": {"level": "x"}}')
  const result = withCanonicalOptions({ type: 'object', properties: {} }, data)
  expect(Object.keys(result as object)).toEqual(['__proto__'])
  expect(({} as { level?: unknown }).level).toBeUndefined()
})
