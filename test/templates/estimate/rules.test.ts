import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/estimate/rules.ts'
import { sample, sampleAt } from '../../../src/templates/estimate/sample.ts'
import type { Estimate } from '../../../src/templates/estimate/schema.ts'

const context = { now: sampleAt, site }
const estimate = (changes: Estimate = {}): Estimate => ({ ...sample, ...changes })
const errors = (data: Estimate) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Estimate, now = sampleAt) =>
  rules(data, { ...context, now }).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the sample comes to 680,000 with 6 % tax: 641,509.43 and 38,490.57', () => {
  const { total, net, tax } = rules(sample, context).computed
  expect([total, net, tax]).toEqual(['¥ 680,000.00', '¥ 641,509.43', '¥ 38,490.57'])
})

test('prices without tax have it added', () => {
  const { total, net, tax } = rules(estimate({ taxIncluded: false }), context).computed
  expect([total, net, tax]).toEqual(['¥ 720,800.00', '¥ 680,000.00', '¥ 40,800.00'])
})

test('a line without a price leaves the sums open', () => {
  const { computed } = rules(estimate({ lines: [...sample.lines, { item: '海报', qty: 2 }] }), context)
  expect([computed['total'], computed['lines.8.amount'], computed['lines.0.amount']]).toEqual([
    undefined,
    undefined,
    '60,000.00',
  ])
})

test('a sum that nobody pays is a slip of the keyboard', () => {
  const lines = [{ ...sample.lines[0], qty: 99_999, price: 99_999 }]
  expect(errors(estimate({ lines }))).toEqual([
    ['lines', '合计 ¥ 9,999,800,001.00 太大了，请核对每一行的数量和单价，是不是多打了零'],
  ])
})

test('the number belongs to the project', () => {
  expect(errors(estimate({ estimateNo: 'LY-2612-004-E01' }))).toEqual([
    ['estimateNo', '估价单号要由项目编号、“-E”和两位序号组成，例如 LY-2612-003-E01'],
  ])
})

describe('dates', () => {
  test('a price holds beyond the day it is made', () => {
    expect(errors(estimate({ validUntil: '2026-11-24' }))).toEqual([['validUntil', '有效期至要晚于日期（2026-11-24）']])
  })

  test('nothing is signed before it is quoted', () => {
    expect(errors(estimate({ clientSignDate: '2026-11-24' }))).toEqual([])
    expect(errors(estimate({ clientSignDate: '2026-11-23' }))).toEqual([
      ['clientSignDate', '客户签回日不能早于日期（2026-11-24）'],
    ])
  })

  test('what expired unsigned is to be quoted anew', () => {
    const unsigned = estimate({ clientSignDate: undefined, lines: [sample.lines[0]] })
    expect(hints(unsigned, '2026-12-24 23:59')).toEqual([])
    expect(hints(unsigned, '2026-12-25 00:00')).toEqual([
      ['validUntil', '报价 2026-12-24 已经过期，客户还没签回。请重报一次：改日期和有效期，核对外付价格。'],
    ])
  })

  test('what was signed late is to be checked', () => {
    expect(hints(estimate({ clientSignDate: '2026-12-25' }))).toEqual([
      ['clientSignDate', '客户签回时报价已经过了有效期（2026-12-24），请确认外付和媒介的价格没有变'],
    ])
  })
})

test('nothing goes to suppliers before the client has signed', () => {
  expect(hints(estimate({ clientSignDate: undefined }))).toEqual([
    ['clientSignDate', '有外付项目，客户签回之前先别外发：没签字的单子，外付的钱没有依据'],
  ])
})

test('shares of payment come to a hundred', () => {
  expect(hints(estimate({ payTerms: '签约 40%，结案 50%' }))).toEqual([
    ['payTerms', '付款方式里的比例合计 90%，应为 100%，请核对'],
  ])
  expect(hints(estimate({ payTerms: '月结 30 天' }))).toEqual([])
})
