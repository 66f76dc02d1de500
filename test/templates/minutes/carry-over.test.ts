import { expect, test } from 'vitest'
import { carryOver } from '../../../src/templates/minutes/carry-over.ts'
import { sample } from '../../../src/templates/minutes/sample.ts'
import type { Minutes } from '../../../src/templates/minutes/schema.ts'

const context = { now: '2026-12-03 09:00', site: {} } as Parameters<(typeof carryOver)[0]['take']>[1] // none of it is read
const next = (last: Minutes): Minutes => carryOver[0]?.take(last, context) ?? {}

test('the next meeting begins when the last one said, with the next number', () => {
  expect(next(sample)).toMatchObject({
    startAt: '2026-12-03 10:00',
    minutesNo: 'LY-2612-003-M02',
    projectNo: 'LY-2612-003',
  })
})

test('only what is open is carried: actions neither done nor dropped, topics not decided', () => {
  const statuses = ['未开始', '进行中', '已完成', '延期', '取消', undefined] as const
  const actions = statuses.map((status) => ({ action: status ?? '没写状态', status }))
  expect(next({ actions }).actions?.map(({ action }) => action)).toEqual(['未开始', '进行中', '延期', '没写状态'])
  expect(next(sample).topics).toEqual([{ topic: '代言人' }])
})

test('who was there is invited again; whether they come is asked anew', () => {
  expect(next(sample).attendees?.[4]).toEqual({ party: '本公司', person: '创意总监' })
})

test('what was decided, sent and confirmed stays with the meeting that it belongs to', () => {
  const { title, purpose, nextMeeting, sentAt, confirmStatus } = next(sample)
  expect([title, purpose, nextMeeting, sentAt, confirmStatus]).toEqual(Array(5).fill(undefined))
})

test('a number that doesn’t count meetings is not counted on', () => {
  expect(['HYJY-20261123-01', 'LY-2612-003', '', 'X-M9'].map((minutesNo) => next({ minutesNo }).minutesNo)).toEqual(
    Array(4).fill(undefined),
  )
  expect(next({ minutesNo: 'A-M99' }).minutesNo).toBe('A-M100')
})
