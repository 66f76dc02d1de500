import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/recruit-request/rules.ts'
import { sample, sampleAt } from '../../../src/templates/recruit-request/sample.ts'
import type { RecruitRequest } from '../../../src/templates/recruit-request/schema.ts'

const context = { now: sampleAt, site }

const request = (changes: RecruitRequest = {}): RecruitRequest => ({ ...sample, ...changes })
const errors = (data: RecruitRequest) =>
  rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: RecruitRequest) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

describe('the first day', () => {
  test('comes after the request', () => {
    expect(errors(request({ onboardDate: '2026-11-23' }))).toEqual([
      ['onboardDate', '期望到岗要晚于申请日期（2026-11-23）'],
    ])
  })

  test('is short notice within 21 days', () => {
    expect(hints(request({ onboardDate: '2026-12-14' }))).toEqual([])
    expect(hints(request({ onboardDate: '2026-12-13' }))).toEqual([
      ['onboardDate', '时间偏紧：离期望到岗只有 20 天，一般要 21 天。请放宽日期，或先找实习生顶上。'],
    ])
  })

  test('is counted from today where no day of request is given', () => {
    expect(rules(request({ requestDate: undefined }), context).computed['requestDate']).toBe('2026-11-23')
    expect(errors(request({ requestDate: undefined, onboardDate: '2026-11-20' })).length).toBe(1)
  })
})

test('the selection has three steps at least', () => {
  expect(errors(request({ process: ['简历筛选', '初面'] }))).toEqual([
    ['process', '选拔流程只有 2 步，至少 3 步：看简历、做一件事、面一次'],
  ])
})

test.each(['客户经理甲、人事', '客户经理甲，客户总监', '客户总监和人事'])('%s are two interviewers', (interviewers) => {
  expect(hints(request({ interviewers }))).toEqual([])
})

test('one interviewer is asked about', () => {
  expect(hints(request({ interviewers: '客户经理甲' }))).toEqual([
    ['interviewers', '面试官只有一个人，容易看走眼，请再加一位'],
  ])
})

test('more than five musts are asked about', () => {
  expect(hints(request({ mustHave: '一；二；三；四；五' }))).toEqual([])
  expect(hints(request({ mustHave: '一；二；三；四；五；六' }))).toEqual([
    ['mustHave', '必须具备写了 6 条，合适的人会不敢投。留 5 条以内，其余挪到加分项。'],
  ])
})

test('nobody is chosen or refused by what he is', () => {
  expect(errors(request({ rejectIf: '已婚未育' })).map(([path]) => path)).toEqual(['rejectIf'])
  const channels = [{ channel: '内部推荐' as const, plan: '限男生' }]
  expect(errors(request({ channels }))).toEqual([
    [
      'channels.0.plan',
      '招聘渠道第 1 行：做法里的“限男生”是在按性别挑人，法律不允许，印出来就是凭据。请改：写这份工作要会做什么，如“能搬运展架、适应布展加班”。',
    ],
  ])
})
