import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/templates/phone-log/rules.ts'
import { sample, sampleAt } from '../../../src/templates/phone-log/sample.ts'
import type { PhoneLog } from '../../../src/templates/phone-log/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const call = (changes: PhoneLog): PhoneLog => ({ ...sample, ...changes })

const CHANGE = 'callType: 这通电话动了时间或费用，请补开变更单，别只留在来电单上'

test('the sample breaks no rule; it moves a meeting, which calls for a change order', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], [CHANGE]])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('passing on', () => {
  const late = (data: PhoneLog) => hints(data).filter((hint) => hint.startsWith('notifiedAt'))

  test('an urgent call within five minutes is right, six are remarked on', () => {
    expect(late(call({ notifiedAt: '2026-11-24 10:17' }))).toEqual([])
    expect(late(call({ notifiedAt: '2026-11-24 10:18' }))).toEqual([
      'notifiedAt: 紧急的电话要在 5 分钟内转到，这次用了 6 分钟。请在处理结果里写一句原因，回电时先道歉。',
    ])
    expect(late(call({ urgency: '非常紧急', notifiedAt: '2026-11-24 10:18' }))).toHaveLength(1)
  })

  test('any other may take twenty', () => {
    expect(late(call({ urgency: '一般', notifiedAt: '2026-11-24 10:32' }))).toEqual([])
    expect(late(call({ urgency: '一般', notifiedAt: '2026-11-24 10:33' }))).toHaveLength(1)
  })
})

test('a complaint isn’t closed on the phone', () => {
  const wrong = ['closed: 投诉不能在来电单上办结。请选“转投诉单”并另开投诉处理单；还在安抚的，选“处理中”。']
  expect(errors(call({ callType: '投诉' }))).toEqual(wrong)
  expect(errors(call({ callType: '投诉', closed: '转投诉单' }))).toEqual([])
  expect(errors(call({ callType: '投诉', closed: '处理中' }))).toEqual([])
})

describe('times', () => {
  test('of the call are past', () => {
    expect(errors(sample, '2026-11-24 10:11')).toEqual([
      'callAt: 通话时间晚于现在（2026-11-24 10:11），请核对日期和钟点',
    ])
  })

  test('don’t run backwards', () => {
    expect(errors(call({ notifiedAt: '2026-11-24 10:12', callbackBy: '2026-11-24 10:13' }))).toEqual([])
    expect(errors(call({ notifiedAt: '2026-11-24 10:11', callbackBy: '2026-11-24 10:12' }))).toEqual([
      'callbackBy: 最迟回电要晚于通话时间（2026-11-24 10:12）',
      'notifiedAt: 转告时间不能早于通话时间（2026-11-24 10:12）',
    ])
  })

  test('for calling back are there when they are needed', () => {
    expect(errors(call({ callbackBy: undefined }))).toEqual([
      'callbackBy: 选了要回电，请填写最迟回电：就是你答应对方的那个时间',
    ])
    expect(errors(call({ callbackBy: undefined, needCallback: false }))).toEqual([])
    expect(hints(call({ needCallback: false }))).toContain('needCallback: 写了最迟回电，却选了不用回电，请核对')
  })
})

describe('a change order', () => {
  const said = (changes: PhoneLog) => hints(call({ keyFigures: undefined, ...changes })).includes(CHANGE)

  test('is called for by a change of time or money', () => {
    expect(said({ summary: '价签再加印 200 张' })).toBe(true)
    expect(said({ summary: '把交稿提前' })).toBe(true)
    expect(said({ summary: '加一版横的', keyFigures: '3,000 元' })).toBe(true)
  })

  test('isn’t by one of words, nor by another kind of call', () => {
    expect(said({ summary: '标题里的“新”字去掉' })).toBe(false)
    expect(said({ callType: '进度查询', summary: '问 12-03 能不能看到初稿' })).toBe(false)
  })
})

test('a call that wasn’t repeated, and a slip that several took over, are remarked on', () => {
  expect(hints(call({ readBack: false }))).toContain('readBack: 没有复述过，数字和日期可能听错，回电时先核一遍')
  expect(hints(call({ receivedBy: '大家' }))).toContain('receivedBy: 签收人“大家”不是一个人，请写一个岗位或称呼')
})
