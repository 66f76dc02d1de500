import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/templates/weekly-plan/rules.ts'
import { sample, sampleAt } from '../../../src/templates/weekly-plan/sample.ts'
import type { WeeklyPlan } from '../../../src/templates/weekly-plan/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints, computed } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const plan = (changes: WeeklyPlan): WeeklyPlan => ({ ...sample, ...changes })
const task = (changes: NonNullable<WeeklyPlan['tasks']>[number]) =>
  plan({ tasks: [{ ...sample.tasks[0], ...changes }, ...sample.tasks.slice(1)] })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the hours of the sample come to 32, its week ends on 2026-11-29', () => {
  expect(computed(sample)).toMatchObject({ hoursTotal: '32', weekEnd: '2026-11-29', docNo: 'ZJH-20261123-01' })
  expect(computed({})['hoursTotal']).toBeUndefined()
})

describe('the week', () => {
  test('begins on a Monday', () => {
    expect(errors(plan({ weekStart: '2026-11-24' }))[0]).toBe(
      'weekStart: 2026-11-24 是周二。一周从周一算起，请改成 2026-11-23',
    )
  })

  test('holds the dates of its tasks', () => {
    expect(errors(task({ due: '2026-11-29' }))).toEqual([])
    expect(errors(task({ due: '2026-11-30' }))).toEqual([
      'tasks.0.due: 任务第 1 行：截止 2026-11-30 不在这一周（2026-11-23 至 2026-11-29）里，请改日期或挪到那一周的计划',
    ])
  })

  test('may see a client or ask for money outside it, which is asked about', () => {
    const later = plan({ touches: [{ ...sample.touches[0], date: '2026-12-01' }] })
    expect(errors(later)).toEqual([])
    expect(hints(later)).toEqual([
      'touches.0.date: 客户联络计划第 1 行：日期 2026-12-01 不在这一周（2026-11-23 至 2026-11-29）里，请改日期或挪到那一周的计划',
    ])
  })
})

describe('hours', () => {
  test('beyond what there is are remarked on', () => {
    expect(hints(plan({ availableHours: 32 }))).toEqual([])
    expect(hints(plan({ availableHours: 31.5 }))).toEqual([
      'tasks: 排了 32 小时，比可用工时多 0.5。从优先级 4 往上减，或在周一例会上请主管调。',
    ])
  })

  test('beyond 110 % call for the risks', () => {
    expect(errors(plan({ availableHours: 29.5, risks: undefined }))).toEqual([])
    expect(errors(plan({ availableHours: 29 }))).toEqual([])
    expect(errors(plan({ availableHours: 29, risks: ' ' }))).toEqual([
      'risks: 排了 32 小时，超过可用工时（29）的 110%。请在风险与求助写明哪件可能做不完、要谁帮忙，或者先减任务。',
    ])
  })
})

describe('last week', () => {
  const reviewed = (row: NonNullable<WeeklyPlan['review']>[number]) => errors(plan({ review: [row] }))

  test('what is done shows its proof', () => {
    expect(reviewed({ item: '回收照片', done: '完成' })).toEqual([
      'review.0.proof: 上周回顾第 1 行：写了“完成”，请补结果凭据，如“客户回复邮件”',
    ])
    expect(reviewed({ item: '回收照片', done: '取消' })).toEqual([])
  })

  test.each(['部分完成', '未完成'] as const)('what is %s says why', (done) => {
    expect(reviewed({ item: '回收照片', done })).toEqual([
      `review.0.reason: 上周回顾第 1 行：写了“${done}”，请补原因和改到哪天`,
    ])
    expect(reviewed({ item: '回收照片', done, reason: '改到周四' })).toEqual([])
  })
})

test('what was done last week needn’t be done again', () => {
  const review = [{ item: '发客户简报会纪要', done: '完成', proof: '客户回复' }] as const
  expect(hints(plan({ review }))).toEqual(['tasks.1.task: 任务第 2 行：上周回顾里已经是“完成”，这周不再做就删掉这一行'])
})

test('a week without anything to grow on is remarked on', () => {
  expect(hints(task({ goalType: '有把握' }))).toEqual(['tasks: 这周全是有把握的事，请至少排一件“需提升”的，小一点也行'])
})

test('a task begins with a verb', () => {
  expect(hints(task({ task: '关于简报' }))).toEqual([
    'tasks.0.task: 任务第 1 行：以动词开头更清楚，如“提供”“完成”“答复”，现在以“关于”开头',
  ])
})

test('a task longer than two days is to be split', () => {
  expect(hints(task({ hours: 16.5 }))).toContain('tasks.0.hours: 任务第 1 行：一项排了 16.5 小时，超过 16 就拆开写')
})
