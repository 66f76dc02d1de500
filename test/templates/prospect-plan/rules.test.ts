import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/prospect-plan/rules.ts'
import { sample, sampleAt } from '../../../src/templates/prospect-plan/sample.ts'
import type { ProspectPlan } from '../../../src/templates/prospect-plan/schema.ts'

const context = { now: sampleAt, site }

const plan = (changes: ProspectPlan = {}): ProspectPlan => ({ ...sample, ...changes })
const first = (changes: NonNullable<ProspectPlan['prospects']>[number], rest: ProspectPlan = {}) =>
  plan({ prospects: [{ ...sample.prospects[0], ...changes }, ...sample.prospects.slice(1)], ...rest })

const errors = (data: ProspectPlan) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: ProspectPlan, now = sampleAt) =>
  rules(data, { ...context, now }).hints.map(({ path, message }) => [path.join('.'), message])
const computed = (data: ProspectPlan) => rules(data, context).computed

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the sample’s 157500, 60000 and 285000 come to 502500, which leaves 297500 to the goal', () => {
  expect(computed(sample)).toMatchObject({
    'prospects.0.weighted': '157,500.00',
    'prospects.1.weighted': '60,000.00',
    'prospects.2.weighted': '285,000.00',
    weightedTotal: '¥ 502,500.00',
    gap: '¥ 297,500.00',
  })
})

test('a goal that is reached is covered', () => {
  expect(computed(plan({ target: 502500 }))['gap']).toBe('已覆盖')
  expect(computed(plan({ target: 502500.01 }))['gap']).toBe('¥ 0.01')
})

test.each([
  ['1 线索', '5'],
  ['2 初筛', '10'],
  ['3 首次接触', '20'],
  ['4 需求访谈', '35'],
  ['5 方案或比稿', '50'],
  ['6 商务谈判', '75'],
  ['7 签约', '100'],
  ['8 交接服务', '100'],
  ['搁置', '5'],
  ['丢单', '0'],
] as const)('%s has a chance of %s until somebody knows better', (stage, prob) => {
  expect(computed(first({ stage, prob: undefined }))['prospects.0.prob']).toBe(prob)
})

test('what can’t be worked out is absent', () => {
  expect(computed({ prospects: [{}] })).not.toHaveProperty('weightedTotal')
  expect(computed({ prospects: [{}] })).not.toHaveProperty(['prospects.0.weighted'])
})

describe('a next step', () => {
  test('has a day while the prospect is open', () => {
    expect(errors(first({ nextDate: undefined }))).toEqual([
      ['prospects.0.nextDate', '潜在客户第 1 行：请填写日期，没有日期的下一步总会往后拖。动不了的，阶段改成“搁置”。'],
    ])
  })

  test.each(['丢单', '8 交接服务'] as const)('needs none after %s', (stage) => {
    expect(errors(first({ stage, nextDate: undefined }, { lost: '输在价格' }))).toEqual([])
  })

  test('is over on the day after', () => {
    expect(hints(sample, '2026-11-24 18:00')).toEqual([])
    expect(hints(sample, '2026-11-25 09:00')).toEqual([
      ['prospects.2.nextDate', '潜在客户第 3 行：日期 2026-11-24 已过期。做了就写新的下一步，没做就改日期。'],
    ])
  })

  test('that nobody touched for 30 days calls for putting aside', () => {
    const late = first({ nextDate: '2026-10-24' })
    expect(hints(late)).toEqual([
      ['prospects.0.nextDate', '潜在客户第 1 行：下一步过期 30 天以上没有更新，建议阶段改成“搁置”，或写上新的下一步'],
    ])
  })

  test('begins with a verb', () => {
    expect(hints(first({ nextStep: '尽快跟进' })).map(([path]) => path)).toEqual(['prospects.0.nextStep'])
  })
})

describe('a stage', () => {
  test('of a lost prospect calls for the reason', () => {
    expect(errors(first({ stage: '丢单' }))).toEqual([
      ['lost', '云梧家居（虚构）丢单了，请填写本期丢单与原因：输在价格、方案、时间还是关系'],
    ])
  })

  test('of signing calls for the sheets that come next', () => {
    expect(hints(first({ stage: '7 签约' }))).toEqual([
      ['prospects.0.stage', '潜在客户第 1 行：签约了，请接着建“客户基本资料简报”和“收款/催收跟进表”'],
    ])
  })

  test('from the pitch on asks for a client that fits', () => {
    expect(hints(first({ stage: '5 方案或比稿', fit: 2 }))).toEqual([
      ['prospects.0.fit', '潜在客户第 1 行：匹配分只有 2，先做客户评价再投入比稿'],
    ])
    expect(hints(first({ stage: '4 需求访谈', fit: 2 }))).toEqual([])
    expect(hints(first({ stage: '5 方案或比稿', fit: 3 }))).toEqual([])
  })
})

test('the period ends after it began', () => {
  expect(errors(plan({ periodEnd: '2026-11-01' }))).toEqual([['periodEnd', '统计止要晚于统计起（2026-11-01）']])
})
