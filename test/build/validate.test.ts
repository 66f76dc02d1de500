import { describe, expect, test } from 'vitest'
import { validate } from '../../src/build/validate.ts'
import { site } from '../../src/site.config.ts'
import { template } from '../../src/templates/minutes/index.ts'
import { sample, sampleAt } from '../../src/templates/minutes/sample.ts'

const context = { now: sampleAt, site }
const verdict = (changes: Readonly<Record<string, unknown>>) => validate(template, { ...sample, ...changes }, context)
const messages = (changes: Readonly<Record<string, unknown>>) => verdict(changes).errors.map(({ message }) => message)

test('right data passes, with advice', () => {
  expect(verdict({ purpose: '一'.repeat(61), recorder: sample.host })).toEqual({
    errors: [],
    advice: [
      { path: ['recorder'], message: '主持和记录是同一个人，边主持边记容易漏，最好换一个人记' },
      { path: ['purpose'], message: '会议目的写了 61 字，建议不超过 60 字' },
    ],
  })
})

test('what has a default may be left out', () => {
  const { minutesNo: _, ...rest } = sample
  expect(validate(template, rest, context).errors).toEqual([])
})

test('every field that the fact sheet asks for is asked for', () => {
  const required = template.schema.required?.filter((id) => id !== 'minutesNo') ?? []
  const unasked = required.filter(
    (id) => validate(template, { ...sample, [id]: undefined }, context).errors.length !== 1,
  )
  expect(unasked).toEqual([])
  expect(required.length).toBe(15)
})

test('blank text counts as missing where it is required, as absent where it isn’t', () => {
  expect(messages({ title: ' ' })).toEqual(['请填写会议名称'])
  expect(messages({ cc: '', confirmDue: ' ', budgetNote: '' })).toEqual([])
})

test('computed columns may come along, whatever they say', () => {
  expect(messages({ actions: sample.actions.map((row, index) => ({ no: String(9 - index), ...row })) })).toEqual([])
})

describe('hard bounds', () => {
  test('20,000 characters and 2,000 rows pass, one more is refused', () => {
    const rows = (count: number) => Array.from({ length: count }, () => sample.actions[0])
    expect(messages({ revision: '一'.repeat(20_000), actions: rows(2000), topics: [sample.topics[0]] })).toEqual([])
    expect(messages({ revision: '一'.repeat(20_001) })).toEqual(['修订记录有 20,001 个字，最多 20,000 个字，请删减'])
    expect(messages({ actions: rows(2001) })).toEqual(['行动项最多 2,000 行，现在 2,001 行，请分成几份'])
  })

  test('a million empty rows are refused without being named one by one', () => {
    expect(messages({ actions: Array.from({ length: 1_000_000 }, () => ({})) }).length).toBe(1)
  })
})

describe('wrong data', () => {
  test.each([
    [{ titel: '甲' }, '没有“titel”这一栏，是不是“title”（会议名称）？'],
    [{ title: 5 }, '会议名称要写成文字'],
    [{ title: ['甲'] }, '会议名称要写成文字'],
    [{ startAt: '2026-02-30 10:00' }, '开始时间的写法不对，例如 2026-11-23 14:00'],
    [{ mode: '线下' }, '方式没有“线下”这个选项，可选：现场、电话、视频、混合'],
    [{ topics: {} }, '议题与结论要分行写，一行一条'],
    [{ version: 1.5 }, '版本要写成整数，例如 1'],
    [{ version: 0 }, '版本不能小于 1'],
    [{ endAt: '2026-11-23 13:00' }, '结束时间要晚于开始时间（2026-11-23 14:00）'],
  ])('%j: %s', (changes, message) => {
    expect(messages(changes)).toEqual([message])
  })

  test('is named all at once, in the order of the screen, each field once', () => {
    const wrong = {
      confirmStatus: '好',
      actions: [
        { ...sample.actions[0], owner: '大家', due: '2026-11-01' },
        '甲',
        { ...sample.actions[2], owner: undefined, ownr: '乙' },
      ],
      startAt: 5,
      title: '',
    }
    expect(messages(wrong)).toEqual([
      '请填写会议名称',
      '开始时间要写成文字',
      '行动项第 1 行：责任人“大家”不是一个人，请写一个岗位或称呼',
      '行动项第 2 行：这一行要分栏写，一栏一个值',
      '行动项第 3 行：请填写责任人',
      '行动项第 3 行：没有“ownr”这一栏，是不是“owner”（责任人）？',
      '确认状态没有“好”这个选项，可选：待确认、已确认、有修订、逾期视同确认',
    ])
  })

  test('nested deeper than anything can be printed is refused like any other', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(messages({ title: deep, actions: [deep] })).toEqual([
      '会议名称要写成文字',
      '行动项第 1 行：这一行要分栏写，一栏一个值',
    ])
  })

  test('that reaches for the prototype is refused and reaches nothing', () => {
    const data: Record<string, unknown> = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    )
    const named = validate(template, { ...sample, ...data }, context).errors.map(({ message }) => message)
    expect(named).toEqual(['没有“__proto__”这一栏', '没有“constructor”这一栏'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
