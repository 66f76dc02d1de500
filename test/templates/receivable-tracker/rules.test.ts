import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/receivable-tracker/rules.ts'
import { sample, sampleAt } from '../../../src/templates/receivable-tracker/sample.ts'
import type { Tracker } from '../../../src/templates/receivable-tracker/schema.ts'

const context = { now: sampleAt, site }
const tracker = (changes: Tracker = {}): Tracker => ({ ...sample, ...changes })
const errors = (data: Tracker) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Tracker) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])
const computed = (data: Tracker, ...ids: readonly string[]) => ids.map((id) => rules(data, context).computed[id])

const [first, second, third] = sample.installments
const talk = (at: string, promiseDate: string) => ({ ...sample.followups[0], at, promiseDate })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

describe('on 2027-01-25', () => {
  test('of 680,000 owed 422,000 are paid and 258,000 are not, 122,000 of them overdue', () => {
    expect(computed(sample, 'receivedTotal', 'unpaidTotal', 'overdueTotal')).toEqual([
      '¥ 422,000.00',
      '¥ 258,000.00',
      '¥ 122,000.00',
    ])
  })

  test('the second part is ten days late, in the first age, and calls for the account manager', () => {
    expect(computed(sample, 'installments.1.overdue', 'installments.1.bucket', 'level', 'stopWork')).toEqual([
      '10',
      '1–30',
      '2 级：客户经理电话加书面',
      '否',
    ])
  })

  test('122,000 of the limit of 300,000 are used', () => {
    expect(computed(sample, 'limitUsed', 'overLimit')).toEqual(['¥ 122,000.00', '否'])
  })
})

test('a week later it is 17 days late, at level 3, and new work stops by itself', () => {
  const later = tracker({ asOf: '2027-02-01', stopWork: undefined })
  expect(computed(later, 'installments.1.overdue', 'level', 'stopWork')).toEqual([
    '17',
    '3 级：客户总监出面，停开新工作单',
    '是',
  ])
})

describe('an installment', () => {
  const bucket = (asOf: string) => computed(tracker({ asOf }), 'installments.1.bucket')[0]

  test.each([
    ['2027-01-15', '未到期'],
    ['2027-01-16', '1–30'],
    ['2027-02-14', '1–30'],
    ['2027-02-15', '31–60'],
    ['2027-03-16', '31–60'],
    ['2027-03-17', '61–90'],
    ['2027-04-15', '61–90'],
    ['2027-04-16', '91 天以上'],
  ])('on %s is of the age %s', (asOf, age) => {
    expect(bucket(asOf)).toBe(age)
  })

  test('that is paid is of no age, however late', () => {
    expect(computed(tracker({ asOf: '2028-01-01' }), 'installments.0.bucket')).toEqual(['已结清'])
  })

  test('without a date or an amount is not counted', () => {
    expect(
      computed({ asOf: '2027-01-25', installments: [{ condition: '签约' }] }, 'installments.0.unpaid', 'level'),
    ).toEqual([undefined, undefined])
  })

  test('has its number, and nothing received, unless said otherwise', () => {
    const rows = [{ dueDate: '2027-03-31', dueAmount: 100 }]
    expect(
      computed({ installments: rows }, 'installments.0.seq', 'installments.0.paidAmount', 'installments.0.unpaid'),
    ).toEqual(['1', '0.00', '100.00'])
  })
})

describe('amounts', () => {
  test('of all parts come to the contract', () => {
    expect(errors(tracker({ installments: [first, second] }))).toEqual([
      ['installments', '应收合计 ¥ 544,000.00，比合同金额少了 ¥ 136,000.00，请对照合同核对每一期'],
    ])
    expect(errors(tracker({ contractAmount: 679_999.99 }))).toEqual([
      ['installments', '应收合计 ¥ 680,000.00，比合同金额多了 ¥ 0.01，请对照合同核对每一期'],
    ])
  })

  test('received are no more than owed', () => {
    const rows = [first, { ...second, paidAmount: 272_000.5 }, third]
    expect(errors(tracker({ installments: rows }))).toEqual([
      ['installments.1.paidAmount', '应收分期第 2 行：实收 ¥ 272,000.50 比应收多，多出的 ¥ 0.50 请记到下一期'],
    ])
  })

  test('received have a day', () => {
    const rows = [{ ...first, paidDate: undefined }, { ...second, paidDate: '2027-01-26' }, third]
    expect(hints(tracker({ installments: rows, stopWork: true }))).toEqual([
      ['installments.0.paidDate', '应收分期第 1 行：收到了钱，请写到账日；判断对方守没守约要看它'],
      ['installments.1.paidDate', '应收分期第 2 行：到账日 2027-01-26 晚于统计日 2027-01-25，请核对'],
    ])
  })
})

describe('a promise', () => {
  const level = (followups: Tracker['followups'], more: Tracker = {}) =>
    computed(tracker({ followups, ...more }), 'level')[0]?.[0]

  test('broken once changes nothing, broken twice raises the level by one', () => {
    const broken = talk('2027-01-12 10:05', '2027-01-15')
    expect([level([broken]), level([broken, broken]), level([broken, broken, broken])]).toEqual(['2', '3', '3'])
  })

  test('is kept where some money came between the talk and its day', () => {
    const kept = talk('2027-01-18 09:40', '2027-01-20')
    expect(level([kept, kept])).toBe('2')
  })

  test('is not broken before its day is past, nor once nothing is overdue', () => {
    const open = talk('2027-01-21 09:40', '2027-01-25')
    expect(level([open, open])).toBe('2')
    const old = talk('2027-01-12 10:05', '2027-01-15')
    expect(level([old, old], { installments: [first, { ...second, paidAmount: 272_000 }, third] })).toBe('0')
  })

  test('is not made for a day before the talk', () => {
    expect(errors(tracker({ followups: [talk('2027-01-18 09:40', '2027-01-17')] }))).toEqual([
      ['followups.0.promiseDate', '催收记录第 1 行：承诺日 2027-01-17 早于联系的那天（2027-01-18），请核对'],
    ])
  })
})

test('more owed than the limit allows is for the client director', () => {
  const over = tracker({ creditLimit: 121_999.99 })
  expect(computed(over, 'overLimit')).toEqual(['是'])
  expect(hints(over)).toEqual([['creditLimit', '超信誉额度，新工作单须客户总监批准']])
})

test('an invoice that is not due yet uses the limit as well', () => {
  const rows = [first, second, { ...third, invoiceDate: '2027-01-24' }]
  expect(computed(tracker({ installments: rows }), 'limitUsed')).toEqual(['¥ 258,000.00'])
})

test('work that goes on at level 3 asks for a reason', () => {
  expect(hints(tracker({ asOf: '2027-02-01' }))).toEqual([
    ['stopNote', '已经是 3 级，按规定停开新工作单。要放行，请写明原因，由客户总监签字。'],
  ])
  expect(hints(tracker({ asOf: '2027-02-01', stopNote: '客户总监批：春节排期已付' }))).toEqual([])
})

describe('the limitation period is called to mind', () => {
  const on = (asOf: string, followups: Tracker['followups']) => hints(tracker({ asOf, followups, stopWork: true }))

  test('300 days after the last claim in writing; a talk on the phone is none', () => {
    expect(on('2027-11-17', [sample.followups[2]])).toEqual([])
    expect(on('2027-11-18', [sample.followups[2], talk('2027-11-01 10:00', '2027-12-01')])).toEqual([
      ['followups', '上次书面催收到现在 301 天了。诉讼时效是三年，请发一封写明哪笔款、多少、何时到期的书面催收。'],
    ])
  })

  test('300 days after the money was due where nobody has claimed it', () => {
    expect(on('2027-10-09', []).map(([path]) => path)).toEqual(['followups'])
  })
})
