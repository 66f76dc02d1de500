import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/templates/meeting-plan/rules.ts'
import { sample, sampleAt } from '../../../src/templates/meeting-plan/sample.ts'
import type { MeetingPlan } from '../../../src/templates/meeting-plan/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints, computed } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const plan = (changes: MeetingPlan): MeetingPlan => ({ ...sample, ...changes })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('the agenda', () => {
  test('of the sample fills the 90 minutes from 09:30 to 11:00, and any minute more is refused', () => {
    expect(sample.agenda).toHaveLength(5)
    for (const [index, row] of sample.agenda.entries()) {
      const agenda = sample.agenda.map((other, at) =>
        at === index ? { ...row, minutes: row.minutes + 1 } : other,
      ) as never
      expect(errors(plan({ agenda }))).toEqual([
        'agenda: 议程合计 91 分钟，会议只有 90 分钟，多了 1。请删一题、压一段，或把结束时间往后移。',
      ])
    }
  })

  test('tells when each part begins, as long as it is known', () => {
    const times = (data: MeetingPlan) => Object.entries(computed(data)).filter(([id]) => id.startsWith('agenda'))
    expect(times(sample).map(([, time]) => time)).toEqual(['09:30', '09:40', '10:05', '10:30', '10:50'])
    expect(times(plan({ agenda: [{}, {}] }))).toEqual([['agenda.0.at', '09:30']])
    expect(times(plan({ startAt: '上午' }))).toEqual([])
  })

  test('of less than 60 % is asked about', () => {
    const agenda = (minutes: number) => plan({ agenda: [{ ...sample.agenda[0], minutes }] })
    expect(hints(agenda(54))).toEqual([])
    expect(hints(agenda(53))).toEqual(['agenda: 议程只排了 53 分钟，会议有 90 分钟：会太长，或议程没写全'])
  })
})

describe('a pitch', () => {
  test('is rehearsed', () => {
    expect(errors(plan({ rehearsalAt: undefined }))).toEqual([
      'rehearsalAt: 提案会要先预演。请填写预演时间，至少在开会前 2 小时。',
    ])
    expect(errors(plan({ rehearsalAt: undefined, meetingType: '周例会' }))).toEqual([])
  })

  test('two hours before at the latest', () => {
    expect(errors(plan({ rehearsalAt: '2026-12-03 07:30' }))).toEqual([])
    expect(errors(plan({ rehearsalAt: '2026-12-03 07:31' }))).toEqual([
      'rehearsalAt: 预演离开会只有 119 分钟，来不及改。请至少提前 2 小时。',
    ])
    expect(errors(plan({ rehearsalAt: '2026-12-03 09:30' }))).toEqual([
      'rehearsalAt: 预演时间要早于开始（2026-12-03 09:30）',
    ])
  })

  test('is announced three working days before, any other meeting one', () => {
    const late = '2026-11-30 09:31'
    expect(hints(sample, '2026-11-30 09:30')).toEqual([])
    expect(hints(sample, late)).toEqual(['startAt: 提案会通知至少提前 3 个工作日发，现在已经晚了。请逐个打电话确认。'])
    expect(hints(plan({ meetingType: '项目启动会' }), late)).toEqual([])
    expect(hints(plan({ meetingType: '项目启动会' }), '2026-12-02 09:31')).toHaveLength(1)
    expect(hints(sample, '2026-12-04 09:00')).toEqual([])
  })
})

describe('the meeting', () => {
  test('ends after it begins', () => {
    expect(errors(plan({ endAt: '2026-12-03 09:30' }))).toEqual(['endAt: 结束要晚于开始（2026-12-03 09:30）'])
  })

  test.each(['和客户沟通一下', '大家同步一下', '碰个头'])('has a result that “%s” isn’t', (objective) => {
    expect(errors(plan({ objective }))[0]).toMatch(/^objective: “.+”散会时没法打勾/)
  })

  test('has its papers before it begins', () => {
    const due = (moment: string) => errors(plan({ materials: [{ ...sample.materials[0], due: moment }] }))
    expect(due('2026-12-03 09:30')).toEqual([])
    expect(due('2026-12-03 09:31')).toEqual([
      'materials.0.due: 资料第 1 行：备齐时间 2026-12-03 09:31 在会议开始（2026-12-03 09:30）之后，请提前',
    ])
  })

  test('without somebody it needs is to be moved', () => {
    const attendees = [{ ...sample.attendees[0], confirmed: '请假' as const }]
    expect(hints(plan({ attendees }))).toEqual([
      'attendees.0.confirmed: 与会人第 1 行：市场总监（客户方）是必到的，却请了假。请改期，或请他指定能拍板的人来。',
    ])
    expect(hints(plan({ attendees: [{ ...sample.attendees[4], confirmed: '请假' }] }))).toEqual([])
  })

  test('is chaired by one, and written up by another', () => {
    expect(hints(plan({ recorder: '客户总监' }))).toEqual([
      'recorder: 主持和记录是同一个人，边主持边记容易漏，最好换一个人记',
    ])
  })
})
