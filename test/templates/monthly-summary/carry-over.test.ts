import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/monthly-summary/carry-over.ts'
import { sample } from '../../../src/templates/monthly-summary/sample.ts'

const take = (source: Readonly<Record<string, unknown>>) =>
  carryOver[0]?.take(source, { now: '2026-12-31 16:00', site })

test('the goals set for next month become that month’s, with what is known of them already', () => {
  expect(take(sample)).toEqual({
    person: '客户执行 A',
    role: '客户执行',
    month: '2026-12',
    goals: [
      { goal: '金桔味全部物料按时交付率（%）', goalType: '有把握', targetValue: 100 },
      { goal: '单项目客户修改轮次', goalType: '需提升', targetValue: 2, better: '越小越好', note: '上月 80.0%。' },
    ],
  })
})

test('December is followed by January', () => {
  expect(take({ month: '2026-12' })).toEqual({ month: '2027-01' })
  expect(take({ month: '去年' })).toEqual({})
})

test('a summary of any shape is read without falling over', () => {
  for (const source of [{}, { goals: 'x', nextGoals: [null, {}] }, { nextGoals: [{ goal: 3 }], month: 11 }]) {
    expect(() => take(source)).not.toThrow()
  }
})
