import { describe, expect, test } from 'vitest'
import { barOf, rateOf } from '../../../src/templates/monthly-summary/goals.ts'
import { rules } from '../../../src/templates/monthly-summary/rules.ts'
import { sample, sampleAt } from '../../../src/templates/monthly-summary/sample.ts'
import type { MonthlySummary } from '../../../src/templates/monthly-summary/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints, computed } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const month = (changes: MonthlySummary): MonthlySummary => ({ ...sample, ...changes })
const goals = (...changes: NonNullable<MonthlySummary['goals']>) =>
  month({ goals: sample.goals.map((goal, index) => ({ ...goal, ...changes[index] })) })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

describe('the rate', () => {
  test('of the sample’s goals is 101.1, 80.0, 100.0 and 100.0', () => {
    const rates = Object.entries(computed(sample)).filter(([id]) => id.startsWith('goals'))
    expect(rates).toEqual([
      ['goals.0.rate', '101.1'],
      ['goals.1.rate', '80.0'],
      ['goals.2.rate', '100.0'],
      ['goals.3.rate', '100.0'],
    ])
  })

  test('of two rounds planned and 2.5 needed is 80, since fewer are better', () => {
    expect(rateOf({ targetValue: 2, actualValue: 2.5, better: '越小越好' })).toBe(80)
    expect(rateOf({ targetValue: 2, actualValue: 2.5, better: '越大越好' })).toBe(125)
  })

  test('of nothing where nothing was wanted is all, of something nothing', () => {
    expect(rateOf({ targetValue: 0, actualValue: 0, better: '越小越好' })).toBe(100)
    expect(rateOf({ targetValue: 0, actualValue: 3, better: '越小越好' })).toBe(0)
    expect(rateOf({ targetValue: 0, actualValue: 3, better: '越大越好' })).toBe(100)
  })

  test('is unknown until all three are filled in', () => {
    expect(rateOf({ targetValue: 2, better: '越大越好' })).toBeUndefined()
    expect(rateOf({ targetValue: 2, actualValue: 1 })).toBeUndefined()
  })

  test('is drawn as ten squares at most', () => {
    expect([0, 80, 94.9, 101.1, 250].map(barOf)).toEqual([
      '□□□□□□□□□□',
      '■■■■■■■■□□',
      '■■■■■■■■■□',
      '■■■■■■■■■■',
      '■■■■■■■■■■',
    ])
  })
})

describe('goals', () => {
  test('are of both kinds', () => {
    const only = (goalType: '有把握' | '需提升') => errors(month({ goals: [{ ...sample.goals[0], goalType }] }))
    expect(only('有把握')).toEqual([
      'goals: 本月目标里没有“需提升”的。两种至少各一条：有把握的看稳不稳，需提升的看长没长。',
    ])
    expect(only('需提升')).toEqual([
      'goals: 本月目标里没有“有把握”的。两种至少各一条：有把握的看稳不稳，需提升的看长没长。',
    ])
  })

  test('below 90 % say why', () => {
    expect(errors(goals({}, { note: ' ' }))).toEqual([
      'goals.1.note: 本月目标第 2 行：达成率 80.0%，不到 90%，请在说明里写一句原因',
    ])
    expect(errors(goals({ actualValue: 85.5 }))).toEqual([])
    expect(errors(goals({ actualValue: 85.4 }))).toHaveLength(1)
  })

  test('missed in two months running are for the plan of coaching; what was taken over is no reason yet', () => {
    expect(errors(goals({}, { note: '上月 75.0%。' }))).toHaveLength(1)
    const again = goals({}, { note: '上月 75.0%。这月还是规格表缺页' })
    expect(errors(again)).toEqual([])
    expect(hints(again)).toEqual(['goals.1.rate: 本月目标第 2 行：连续两个月不到 90%，面谈时请列入辅导计划'])
  })

  test('for next month hold something to grow on', () => {
    expect(hints(month({ nextGoals: [sample.nextGoals[0]] }))).toEqual([
      'nextGoals: 下月目标全是有把握的，请至少加一条“需提升”的',
    ])
  })
})

test('more money than was due is asked about', () => {
  expect(hints(month({ receivables: [{ client: '栗屿', due: 96000, got: 96000.5, overdue: 0 }] }))).toEqual([
    'receivables.0.got: 应收第 1 行：实收比应收多 ¥ 0.50，请核对是不是收到了往月的欠款',
  ])
})

test('the talk is held within three working days', () => {
  expect(hints(month({ interviewDate: '2026-12-03' }))).toEqual([])
  expect(hints(month({ interviewDate: '2026-12-04' }))).toEqual([
    'interviewDate: 面谈最好在交总结后 3 个工作日内（2026-12-03 前），拖久了就忘了细节',
  ])
  expect(hints(month({ interviewDate: '2026-11-29' }))).toEqual([
    'interviewDate: 面谈日期早于填表日期（2026-11-30），请核对',
  ])
})
