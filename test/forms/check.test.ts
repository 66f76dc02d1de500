import { describe, expect, test } from 'vitest'
import { check, faultFinder, type SheetData } from '../../src/forms/check.ts'
import { site } from '../../src/site.config.ts'
import { template } from '../support/minutes.ts'

const context = { now: template.sampleAt, site }
const find = faultFinder(template.schema)

const checked = (data: SheetData) => check(template, find, data, context)
const messages = (data: SheetData): readonly string[] => checked(data).errors.map(({ message }) => message)

test('the sample has no errors', () => {
  expect(messages(template.sample)).toEqual([])
})

test('an empty sheet misses what it can’t do without, and nothing that has a default', () => {
  const missing = checked({}).errors.map(({ path }) => path[0])
  expect(missing).toContain('title')
  expect(missing).toContain('attendees')
  expect(missing).not.toContain('minutesNo')
  expect(missing).not.toContain('fillDate')
})

test('spaces alone count as nothing', () => {
  expect(messages({ ...template.sample, title: '  ' })).toEqual(['请填写会议名称'])
})

test('a value that is wrong is named once, and not also as missing', () => {
  expect(messages({ ...template.sample, startAt: '昨天' })).toEqual(['开始时间的写法不对，例如 2026-11-23 14:00'])
})

test('errors of the schema and of the rules stand in one order, that of the screen', () => {
  const fields = template.sections.flatMap((section) => section.fields)
  const { errors } = checked({ ...template.sample, title: '', endAt: '2026-11-23 13:00', purpose: '' })
  expect(errors.map(({ path }) => path[0])).toEqual(['title', 'endAt', 'purpose'])
  expect(fields.indexOf('title')).toBeLessThan(fields.indexOf('endAt'))
})

test('a text beyond the advised length is a hint and no error', () => {
  const { errors, hints } = checked({ ...template.sample, title: '长'.repeat(41) })
  expect(errors).toEqual([])
  expect(hints.map(({ path }) => path)).toContainEqual(['title'])
})

test('a text beyond the hard bound is an error with the count', () => {
  expect(messages({ ...template.sample, place: '长'.repeat(100_000) })).toEqual([
    '地点或平台有 100,000 个字，最多 20,000 个字，请删减',
  ])
})

describe('data of any kind is judged, never thrown at', () => {
  test.for([
    { actions: null },
    { actions: 'none' },
    { actions: [null, 3, 'x', []] },
    { title: { deep: [] } },
    { attendees: [{ party: 7 }] },
    JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}'),
  ])('%j', (data) => {
    expect(checked(data).errors.length).toBeGreaterThan(0)
  })
})
