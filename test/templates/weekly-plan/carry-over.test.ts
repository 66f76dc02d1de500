import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/weekly-plan/carry-over.ts'
import { sample } from '../../../src/templates/weekly-plan/sample.ts'

const take = (from: string, source: Readonly<Record<string, unknown>>, now = '2026-11-20 16:30') =>
  carryOver.find((each) => each.from === from)?.take(source, { now, site })

test('next week takes all tasks, a week later, and asks what became of them', () => {
  const next = take('weekly-plan', sample)
  expect(next).toMatchObject({ person: '客户执行 A', role: '客户执行', weekStart: '2026-11-30', availableHours: 40 })
  expect(next?.tasks?.[0]).toEqual({ ...sample.tasks[0], due: '2026-12-02' })
  expect(next?.tasks).toHaveLength(5)
  expect(next?.review?.map(({ item }) => item)).toEqual(sample.tasks.map(({ task }) => task))
})

test('our own open actions that are due in the planned week become tasks', () => {
  const action = { action: '完成创意简报初稿', side: '本公司', due: '2026-11-25', output: '简报 v1', status: '进行中' }
  const actions = [
    action,
    { ...action, side: '客户' },
    { ...action, status: '已完成' },
    { ...action, due: '2026-11-30' },
    { ...action, due: '2026-11-22' },
  ]
  expect(take('minutes', { projectNo: 'LY-2612-003', actions })).toEqual({
    weekStart: '2026-11-23',
    tasks: [{ task: '完成创意简报初稿', project: 'LY-2612-003', output: '简报 v1', due: '2026-11-25' }],
  })
})

test('the planned week is this one until Thursday, the next from Friday on', () => {
  const actions = [{ action: '发纪要', side: '本公司', due: '2026-11-19' }]
  expect(take('minutes', { actions }, '2026-11-19 18:00')?.weekStart).toBe('2026-11-16')
  expect(take('minutes', { actions }, '2026-11-20 09:00')).toEqual({})
})

test('what we promised on a visit becomes a task, what the client promised doesn’t', () => {
  const promises = [
    { side: '我方', promise: '发一页门店改进想法', due: '2026-12-01' },
    { side: '客户', promise: '提供三家店客流数据', due: '2026-12-04' },
  ]
  expect(take('visit-record', { clientName: '云梧家居有限公司（虚构）', promises }, '2026-11-27 17:00')?.tasks).toEqual(
    [{ task: '发一页门店改进想法', project: '云梧家居有限公司（虚构）', output: '客户收到', due: '2026-12-01' }],
  )
})

test('a call to be answered becomes the first thing to do', () => {
  const call = { callerOrg: '栗屿', callerName: '品牌经理', callbackBy: '2026-11-24 10:45' }
  expect(take('phone-log', call, '2026-11-24 10:20')?.tasks).toEqual([
    {
      task: '给栗屿 品牌经理回电（10:45 前）',
      project: '栗屿',
      priority: '1 重要且紧急',
      output: '回电并写下结果',
      due: '2026-11-24',
    },
  ])
  expect(take('phone-log', { ...call, callbackBy: '上午' })).toEqual({})
})

test.each(carryOver.map(({ from }) => from))('a %s of any shape is read without falling over', (from) => {
  for (const source of [{}, { actions: 'x', promises: [null], tasks: [{}], review: 1, callbackBy: 3 }]) {
    expect(() => take(from, source)).not.toThrow()
  }
})
