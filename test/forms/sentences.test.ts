import { expect, test } from 'vitest'
import { type SchemaFault, toFieldErrors } from '../../src/forms/sentences.ts'
import type { Schema } from '../../src/templates/define-template.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: '会议名称', maxLength: 20_000 },
    mode: { type: 'string', title: '方式', enum: ['现场', '电话'] },
    startAt: { type: 'string', title: '开始时间', pattern: '^\\d', examples: ['2026-11-23 14:00'] },
    version: { type: 'integer', title: '版本', minimum: 1 },
    changed: { type: 'boolean', title: '是否变更' },
    actions: {
      type: 'array',
      title: '行动项',
      maxItems: 2000,
      items: {
        type: 'object',
        properties: {
          action: { type: 'string', title: '要做什么' },
          due: { type: 'string', title: '截止日期', format: 'date' },
        },
      },
    },
  },
}

const fault = (keyword: string, instancePath: string, params = {}, data?: unknown): SchemaFault => ({
  keyword,
  instancePath,
  params,
  data,
})

const missing = (instancePath: string, missingProperty: string): SchemaFault =>
  fault('required', instancePath, { missingProperty })

const messages = (...faults: readonly SchemaFault[]): readonly string[] =>
  toFieldErrors(schema, faults).map(({ message }) => message)

test('a missing field of a row is named with its table, its row and its title', () => {
  expect(toFieldErrors(schema, [missing('/actions/2', 'due')])).toEqual([
    { path: ['actions', 2, 'due'], message: '行动项第 3 行：请填写截止日期' },
  ])
})

test('what is typed is to be filled in, what is chosen is to be chosen, a table is to get rows', () => {
  expect(messages(missing('', 'title'))).toEqual(['请填写会议名称'])
  expect(messages(missing('', 'mode'))).toEqual(['请选择方式'])
  expect(messages(missing('', 'changed'))).toEqual(['请选择是否变更'])
  expect(messages(missing('', 'actions'))).toEqual(['请添加行动项，至少 1 行'])
})

test('an empty text counts as missing, whichever keyword has found it', () => {
  expect(messages(fault('minLength', '/title', { limit: 1 }, ''))).toEqual(['请填写会议名称'])
  expect(messages(fault('pattern', '/startAt', {}, ''))).toEqual(['请填写开始时间'])
  expect(messages(fault('enum', '/mode', {}, ''))).toEqual(['请选择方式'])
  expect(messages(fault('minItems', '/actions', { limit: 1 }, []))).toEqual(['请添加行动项，至少 1 行'])
})

test('a text that is too long is told with both figures', () => {
  expect(messages(fault('maxLength', '/title', { limit: 20_000 }, '字'.repeat(100_000)))).toEqual([
    '会议名称有 100,000 个字，最多 20,000 个字，请删减',
  ])
})

test('a rare Han character beyond 16 bits is one character', () => {
  expect(messages(fault('maxLength', '/title', { limit: 1 }, '𠮷𠮷'))[0]).toContain('有 2 个字')
})

test('a table with too many rows is told with both figures', () => {
  expect(messages(fault('maxItems', '/actions', { limit: 2000 }, Array(2500).fill({})))).toEqual([
    '行动项最多 2,000 行，现在 2,500 行，请分成几份',
  ])
})

test('a date that no calendar has is told apart from a text that is no date', () => {
  expect(messages(fault('format', '/actions/0/due', {}, '2026-02-30'))).toEqual([
    '行动项第 1 行：截止日期写的是 2026-02-30，日历上没有这一天',
  ])
  expect(messages(fault('format', '/actions/0/due', {}, '下周'))).toEqual([
    '行动项第 1 行：截止日期要写成日期，例如 2026-11-23',
  ])
})

test('a text of the wrong form is shown an example', () => {
  expect(messages(fault('pattern', '/startAt', {}, '2026-11-23'))).toEqual([
    '开始时间的写法不对，例如 2026-11-23 14:00',
  ])
})

test('an option that is none is quoted, and the options are listed', () => {
  expect(messages(fault('enum', '/mode', {}, '写信'))).toEqual(['方式没有“写信”这个选项，可选：现场、电话'])
})

test('a value of the wrong kind is told what kind is wanted', () => {
  expect(messages(fault('type', '/version', {}, '一'))).toEqual(['版本要写成整数，例如 1'])
  expect(messages(fault('type', '/changed', {}, '对'))).toEqual(['是否变更只能是“是”或“否”'])
  expect(messages(fault('type', '/actions', {}, '无'))).toEqual(['行动项要分行写，一行一条'])
  expect(messages(fault('minimum', '/version', { limit: 1 }, 0))).toEqual(['版本不能小于 1'])
})

test('an unknown field is named, with the known one that is nearest', () => {
  expect(messages(fault('additionalProperties', '', { additionalProperty: 'tilte' }))).toEqual([
    '没有“tilte”这一栏，是不是“title”（会议名称）？',
  ])
  expect(messages(fault('additionalProperties', '', { additionalProperty: 'colour' }))).toEqual(['没有“colour”这一栏'])
})

test('errors stand in the order of the screen, whatever order they were found in', () => {
  const found = [missing('/actions/10', 'due'), missing('/actions/2', 'due'), missing('/actions/2', 'action')]
  expect(messages(...found, missing('', 'mode'), missing('', 'title'))).toEqual([
    '请填写会议名称',
    '请选择方式',
    '行动项第 3 行：请填写要做什么',
    '行动项第 3 行：请填写截止日期',
    '行动项第 11 行：请填写截止日期',
  ])
})

test('a field has one sentence, and what only repeats another error is dropped', () => {
  const twice = [fault('type', '/mode', {}, 3), fault('enum', '/mode', {}, 3)]
  expect(messages(...twice)).toHaveLength(1)
  expect(messages(fault('if', '', { failingKeyword: 'then' }))).toEqual([])
})

test('a keyword without a sentence of its own still names the field', () => {
  expect(messages(fault('multipleOf', '/version', {}, 3))).toEqual(['版本填得不对，请检查'])
})
