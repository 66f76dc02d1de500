import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/visit-record/carry-over.ts'
import { rules } from '../../../src/templates/visit-record/rules.ts'
import { sample, sampleAt } from '../../../src/templates/visit-record/sample.ts'
import type { VisitRecord } from '../../../src/templates/visit-record/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const visit = (changes: VisitRecord = {}): VisitRecord => ({ ...sample, ...changes })

const promise = (changes: NonNullable<VisitRecord['promises']>[number]) =>
  visit({ promises: [{ ...sample.promises[0], ...changes }, sample.promises[1]] })

const errors = (data: VisitRecord) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: VisitRecord) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('times', () => {
  test('run forward', () => {
    expect(errors(visit({ endAt: '2026-11-26 14:00' }))).toEqual([
      ['endAt', '结束时间要晚于开始时间（2026-11-26 14:00）'],
    ])
    expect(errors(visit({ recordedAt: '2026-11-26 16:29' }))).toEqual([
      ['recordedAt', '填写时间不能早于结束时间（2026-11-26 16:30）'],
    ])
    expect(errors(visit({ nextVisit: '2026-11-26 16:30' }))).toEqual([
      ['nextVisit', '下次联系要晚于结束时间（2026-11-26 16:30）'],
    ])
  })

  test('that are half typed are nobody’s fault', () => {
    expect([errors(visit({ endAt: '16:30' })), hints(visit({ endAt: '16:30' }))]).toEqual([[], []])
  })
})

describe('the record', () => {
  test('written on the evening of the visit is in time, on the next afternoon late', () => {
    const late = [['recordedAt', '离拜访结束已经超过 24 小时，记不准的话请给同去的人看一遍']]
    expect(hints(visit({ recordedAt: '2026-11-26 18:20' }))).toEqual([])
    expect(hints(visit({ recordedAt: '2026-11-27 16:30' }))).toEqual([])
    expect(hints(visit({ recordedAt: '2026-11-27 17:00' }))).toEqual(late)
    expect(errors(visit({ recordedAt: '2026-11-27 17:00' }))).toEqual([])
  })

  test('is written now, and by who led the talk, unless something else is said', () => {
    const { recordedAt, ...unsaid } = sample
    expect(recordedAt).toBe('2026-11-26 18:20')
    expect(rules(unsaid, { ...context, now: '2026-11-26 19:00' }).computed).toMatchObject({
      recordedAt: '2026-11-26 19:00',
      preparedBy: '客户经理甲',
      docNo: 'KHBF-20261126-01',
    })
  })
})

describe('a promise', () => {
  test('is kept by one person', () => {
    expect(errors(promise({ owner: '大家' }))).toEqual([
      ['promises.0.owner', '双方承诺第 1 行：责任人“大家”不是一个人，请写一个岗位或称呼'],
    ])
    expect(hints(promise({ owner: '设计部' })).map(([path]) => path)).toEqual(['promises.0.owner'])
  })

  test('falls due on the day of the visit at the earliest', () => {
    expect(errors(promise({ due: '2026-11-26' }))).toEqual([])
    expect(errors(promise({ due: '2026-11-25' }))).toEqual([
      ['promises.0.due', '双方承诺第 1 行：日期 2026-11-25 早于拜访那天（2026-11-26），请改成说好的那一天'],
    ])
  })

  test('begins with a verb', () => {
    expect(hints(promise({ promise: '尽快给想法' })).map(([path]) => path)).toEqual(['promises.0.promise'])
  })
})

describe('a visit', () => {
  test('for money brings back the client’s word', () => {
    expect(hints(visit({ visitType: '催收', promises: [sample.promises[0]] })).map(([path]) => path)).toEqual([
      'promises',
    ])
    expect(hints(visit({ visitType: '催收' }))).toEqual([])
  })

  test('for a complaint names its sheet', () => {
    expect(hints(visit({ visitType: '投诉处理' })).map(([path]) => path)).toEqual(['visitType'])
    expect(hints(visit({ visitType: '投诉处理', purpose: '当面说明 TS-261118-01 的处理' }))).toEqual([])
  })

  test('that shows somebody unhappy calls for such a sheet', () => {
    expect(hints(visit({ satisfaction: 2 }))).toEqual([
      ['satisfaction', '满意度只有 2 分。有人不满意就开投诉处理单，不分大小。'],
    ])
    expect(hints(visit({ satisfaction: 3 }))).toEqual([])
  })

  test('leaves people’s private lives alone', () => {
    expect(hints(visit({ facts: '店长刚做完手术' }))).toEqual([
      ['facts', '看到与听到的提到“手术”。说的若是联系人自己的健康，请删掉：工作表只记和业务有关的。'],
    ])
  })
})

describe('a new record takes over', () => {
  const take = (from: string, source: Record<string, unknown>) =>
    carryOver.find((each) => each.from === from)?.take(source, context)

  test('client and people from the visit before', () => {
    expect(
      take('visit-record', { clientName: '云梧', facts: '旧事', persons: [{ name: '店长', attitude: '未知' }] }),
    ).toEqual({ clientName: '云梧', persons: [{ name: '店长', attitude: '未知' }] })
  })

  test('client and contacts from the profile', () => {
    expect(
      take('client-profile', { clientName: '栗屿', contacts: [{ contactName: '总监', contactTitle: '总监' }] }),
    ).toEqual({
      clientName: '栗屿',
      persons: [{ name: '总监', title: '总监' }],
    })
  })

  test('the occasion from a complaint or an account', () => {
    expect(take('complaint', { complaintNo: 'TS-261118-01', content: '漏了价签' })).toEqual({
      visitType: '投诉处理',
      purpose: '处理投诉 TS-261118-01 漏了价签',
    })
    expect(take('receivable-tracker', { clientName: '栗屿' })).toEqual({ clientName: '栗屿', visitType: '催收' })
  })
})
