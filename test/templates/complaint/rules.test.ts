import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/complaint/carry-over.ts'
import { rules } from '../../../src/templates/complaint/rules.ts'
import { sample, sampleAt } from '../../../src/templates/complaint/sample.ts'
import type { Complaint } from '../../../src/templates/complaint/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const complaint = (changes: Complaint = {}): Complaint => ({ ...sample, ...changes })

const errors = (data: Complaint, now = sampleAt) =>
  rules(data, { ...context, now }).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Complaint, now = sampleAt) =>
  rules(data, { ...context, now }).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('the number', () => {
  test('follows the day on which it came in, else today', () => {
    expect(rules({ receivedAt: '2026-11-18 16:05' }, context).computed).toMatchObject({
      complaintNo: 'TS-261118-01',
      docNo: 'TS-261118-01',
    })
    expect(rules({}, context).computed['complaintNo']).toBe('TS-261124-01')
  })

  test('of another day is remarked on', () => {
    expect(hints(complaint({ complaintNo: 'TS-261117-02' }))).toEqual([
      ['complaintNo', '单号里的日期和接到时间对不上，当天的单号以 TS-261118- 开头'],
    ])
    expect(hints(complaint({ complaintNo: 'TS-261118-02' }))).toEqual([])
  })
})

describe('times', () => {
  test('run forward', () => {
    expect(errors(complaint({ firstReplyAt: '2026-11-18 16:04' }))).toEqual([
      ['firstReplyAt', '首次回应不能早于接到时间（2026-11-18 16:05）'],
    ])
    expect(errors(complaint({ doneAt: '2026-11-18 16:00' }))).toEqual([
      ['doneAt', '办结时间不能早于接到时间（2026-11-18 16:05）'],
    ])
    expect(errors(complaint({ revisit: '2026-11-19 11:00' }))).toEqual([
      ['revisit', '回访不能早于办结时间（2026-11-19 12:00）'],
    ])
  })

  test('an answer within an hour is in time', () => {
    expect(hints(complaint({ firstReplyAt: '2026-11-18 17:05' }))).toEqual([])
    expect(hints(complaint({ firstReplyAt: '2026-11-18 17:06' }))).toEqual([
      ['firstReplyAt', '首次回应用了 61 分钟，超过 60 分钟，打印时标“▲超时”'],
    ])
  })

  test('what isn’t closed within three working days goes to the director', () => {
    const late = [['doneAt', '要在 2026-11-23 16:05 前办结（3 个工作日），已经超过，自动升级：请客户总监接手并签字']]
    expect(hints(complaint({ doneAt: '2026-11-23 16:05' }))).toEqual([])
    expect(hints(complaint({ doneAt: '2026-11-23 16:06' }))).toEqual(late)
    const open = complaint({ doneAt: undefined, revisit: undefined, satisfied: undefined })
    expect(hints(open, '2026-11-23 16:05')).toEqual([])
    expect(hints(open, '2026-11-23 16:06')).toEqual(late)
  })

  test('the client is asked again within a week', () => {
    expect(hints(complaint({ revisit: '2026-11-26 18:00' }))).toEqual([])
    expect(hints(complaint({ revisit: '2026-11-27 09:00' })).map(([path]) => path)).toEqual(['revisit'])
  })
})

describe('the second talk', () => {
  test('has a result once it took place', () => {
    const unsaid = complaint({ satisfied: undefined })
    expect(errors(unsaid, '2026-11-24 14:59')).toEqual([])
    expect(errors(unsaid, '2026-11-24 15:00')).toEqual([
      ['satisfied', '回访已经做过（2026-11-24 15:00），请选择回访结果'],
    ])
  })

  test('that finds the client unhappy reopens the matter', () => {
    expect(hints(complaint({ satisfied: '不满意' })).map(([path]) => path)).toEqual(['satisfied'])
  })
})

test('what is grave is told to the director at once', () => {
  expect(hints(complaint({ severity: '重大' }))).toEqual([
    ['severity', '重大投诉要在 60 分钟内报客户总监，打电话，不要只发消息'],
  ])
})

test.each(['加强检查', '以后注意核对', '提高责任意识', '大家高度重视'])('%s: prevents nothing', (prevent) => {
  expect(hints(complaint({ prevent })).map(([path]) => path)).toEqual(['prevent'])
})

test('a person’s carelessness is no cause', () => {
  expect(hints(complaint({ cause: '设计粗心' }))).toEqual([
    ['cause', '原因写到“粗心”就停了。再问一句：为什么会这样？写出哪张表、哪一步让人容易漏。'],
  ])
})

test('what is closed has something to show for it, and is closed before anybody asks again', () => {
  expect(hints(complaint({ clientConfirm: undefined })).map(([path]) => path)).toEqual(['clientConfirm'])
  const open = complaint({ doneAt: undefined, clientConfirm: undefined })
  expect(hints(open, '2026-11-19 10:00').map(([path]) => path)).toEqual(['doneAt'])
})

test('a new sheet takes over call or visit', () => {
  const take = (from: string, source: Record<string, unknown>) =>
    carryOver.find((each) => each.from === from)?.take(source, context)
  const call = { callAt: '2026-11-18 16:05', callerOrg: '栗屿', callerName: '品牌经理', summary: '漏了价签' }
  expect(take('phone-log', call)).toEqual({
    receivedAt: '2026-11-18 16:05',
    fromWho: '栗屿 品牌经理',
    channel: '电话',
    content: '漏了价签',
  })
  expect(take('visit-record', { feedback: '改稿慢', clientName: 7 })).toEqual({ channel: '面谈', content: '改稿慢' })
})
