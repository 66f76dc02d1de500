import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/change-order/carry-over.ts'
import { rules } from '../../../src/templates/change-order/rules.ts'
import { sample, sampleAt } from '../../../src/templates/change-order/sample.ts'
import type { ChangeOrder } from '../../../src/templates/change-order/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const change = (changes: ChangeOrder = {}): ChangeOrder => ({ ...sample, ...changes })

const errors = (data: ChangeOrder) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: ChangeOrder) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('the number', () => {
  test('is the project’s, counted from C01', () => {
    expect(rules({ projectNo: 'LY-2612-003' }, context).computed).toMatchObject({
      changeNo: 'LY-2612-003-C01',
      docNo: 'LY-2612-003-C01',
    })
    expect(rules({}, context).computed['changeNo']).toBe('BGD-20261209-01')
  })

  test.each(['LY-2612-004-C01', 'LY-2612-003-W01', 'LY-2612-003-C1', 'C01'])('%s is none of it', (changeNo) => {
    expect(errors(change({ changeNo }))).toEqual([
      ['changeNo', '变更单号要由项目编号、“-C”和两位序号组成，例如 LY-2612-003-C01'],
    ])
  })

  test('may be counted beyond ninety-nine', () => {
    expect(errors(change({ changeNo: 'LY-2612-003-C100' }))).toEqual([])
  })
})

describe('what it costs', () => {
  test('is nothing to the client where the fault is ours', () => {
    expect(errors(change({ reason: '我方差错' }))).toEqual([
      ['feeImpact', '原因是我方差错，不得收费。费用影响改成 0 或负数；客户另有新增的，另开一张变更单。'],
    ])
    expect(errors(change({ reason: '我方差错', feeImpact: 0 }))).toEqual([])
    expect(errors(change({ reason: '我方差错', feeImpact: -2000 }))).toEqual([])
  })

  test('is nothing for a reason that is said', () => {
    const paid = 'A 加做，延 5 日；B 不改'
    expect(hints(change({ feeImpact: 0, options: paid }))).toEqual([
      ['feeImpact', '费用是 0，要让人看得出为什么不收。在“给客户的选择”里写一句，如“本轮内，不加价”。'],
    ])
    expect(hints(change({ feeImpact: 0, options: 'A 加做，本轮内，不加价；B 不改' }))).toEqual([])
    expect(hints(change({ feeImpact: 0, options: paid, reason: '我方差错' }))).toEqual([])
  })

  test('isn’t asked for what was agreed on already', () => {
    expect(hints(change({ inScope: '在' })).map(([path]) => path)).toEqual(['inScope'])
  })
})

describe('the options', () => {
  test('are two at least', () => {
    expect(hints(change({ options: 'A 加做 30 秒版 +36000 元' }))).toEqual([
      ['options', '给客户的选择只看到一条。至少写两条，用分号隔开，一条是不改。'],
    ])
  })

  test('hold one that changes nothing', () => {
    expect(hints(change({ options: 'A 加做 30 秒版；B 加做 60 秒版' })).map(([path]) => path)).toEqual(['options'])
    expect(hints(change({ options: 'A 加做 30 秒版\n不改' }))).toEqual([])
  })
})

describe('the answer', () => {
  test('comes back after it was asked for', () => {
    expect(errors(change({ approvedDate: '2026-12-07' }))).toEqual([
      ['approvedDate', '客户签回日不能早于提出日（2026-12-08）'],
    ])
    expect(errors(change({ approvedDate: '2026-12-08' }))).toEqual([])
  })

  test('is carried out by a job, unless it is to change nothing', () => {
    expect(errors(change({ newJobNo: undefined })).map(([path]) => path)).toEqual(['newJobNo'])
    expect(errors(change({ newJobNo: undefined, clientChoice: 'B 不改' }))).toEqual([])
    expect(errors(change({ newJobNo: undefined, clientChoice: undefined, approvedDate: undefined }))).toEqual([])
  })

  test('by word of mouth is none', () => {
    expect(hints(change({ approvedDate: undefined }))).toEqual([
      ['approvedDate', '客户选了，还没签回。口头答应不算，签回再改工作单。'],
    ])
    expect(hints(change({ clientChoice: undefined })).map(([path]) => path)).toEqual(['clientChoice'])
  })

  test('belongs to a job of the same project', () => {
    expect(hints(change({ newJobNo: 'LY-2612-004-W01' })).map(([path]) => path)).toEqual(['newJobNo'])
  })
})

test('a new change takes over the project, the next number, and what the minutes say', () => {
  const take = (from: string, source: Record<string, unknown>) =>
    carryOver.find((each) => each.from === from)?.take(source, context)
  expect(take('change-order', { projectNo: 'LY-2612-003', changeNo: 'LY-2612-003-C09' })).toEqual({
    projectNo: 'LY-2612-003',
    changeNo: 'LY-2612-003-C10',
  })
  const meeting = {
    projectNo: 'LY-2612-003',
    startAt: '2026-12-08 14:00',
    budgetNote: '加 30 秒版',
    scheduleNote: '延 5 日',
  }
  expect(take('minutes', meeting)).toEqual({
    projectNo: 'LY-2612-003',
    requestDate: '2026-12-08',
    requestText: '加 30 秒版；延 5 日',
  })
  expect([take('job-order', {}), take('estimate', { projectNo: 7 })]).toEqual([{}, {}])
})
