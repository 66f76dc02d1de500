import { expect, test } from 'vitest'
import { openEnvelope } from '../../../src/build/input/envelope.ts'
import type { Template } from '../../../src/templates/define-template.ts'
import { template as minutes } from '../../../src/templates/minutes/index.ts'

test('data comes out of its envelope, and bare data as it is', () => {
  const data = { title: '周例会' }
  expect(openEnvelope(minutes, data)).toEqual({ ok: true, data })
  expect(openEnvelope(minutes, { template: 'minutes', version: 1, data })).toEqual({ ok: true, data })
  expect(openEnvelope(minutes, { template: 'minutes', id: '7', savedAt: '2026-11-24 09:40', data })).toEqual({
    ok: true,
    data,
  })
})

test('old data is brought up to date, step by step from its version', () => {
  const grown: Template = {
    ...minutes,
    version: 3,
    migrations: [(old) => ({ ...old, one: true }), (old) => ({ ...old, two: true })],
  }
  expect(openEnvelope(grown, { template: 'minutes', version: 2, data: { title: '甲' } })).toEqual({
    ok: true,
    data: { title: '甲', two: true },
  })
})

test('an envelope of another sheet, or of a version to come, is refused', () => {
  expect(openEnvelope(minutes, { template: 'estimate', data: {} })).toEqual({
    ok: false,
    reason: '这份数据是“estimate”的，不是“minutes”（会议纪要）的。',
  })
  expect(openEnvelope(minutes, { template: 'minutes', version: 2, data: {} })).toEqual({
    ok: false,
    reason: '不认识“version”写的 2，现在的会议纪要是第 1 版。',
  })
})
