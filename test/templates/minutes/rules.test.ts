import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/minutes/rules.ts'
import { sample, sampleAt } from '../../../src/templates/minutes/sample.ts'
import type { Minutes } from '../../../src/templates/minutes/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const minutes = (changes: Minutes = {}): Minutes => ({ ...sample, ...changes })

const action = (changes: NonNullable<Minutes['actions']>[number]) =>
  minutes({ actions: [sample.actions[0], { ...sample.actions[1], ...changes }, sample.actions[2]] })

const errors = (data: Minutes) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Minutes, now = sampleAt) =>
  rules(data, { ...context, now }).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing but the missing actions', () => {
  expect(errors({}).map(([path]) => path)).toEqual(['actions'])
})

describe('the meeting', () => {
  test('ends after it began', () => {
    const late = ['endAt', '结束时间要晚于开始时间（2026-11-23 14:00）']
    expect(errors(minutes({ endAt: '2026-11-23 14:01' }))).toEqual([])
    expect(errors(minutes({ endAt: '2026-11-23 14:00' }))).toEqual([late])
    expect(errors(minutes({ endAt: '2026-11-23 13:00' }))).toEqual([late])
  })

  test('lasts eight hours at most', () => {
    expect(errors(minutes({ endAt: '2026-11-23 22:00' }))).toEqual([])
    expect(errors(minutes({ endAt: '2026-11-23 22:01', sentAt: '2026-11-24 09:40' }))).toEqual([
      ['endAt', '结束时间离开始有 8 小时 1 分，超过 8 小时。请核对日期，分天开的会请分开写。'],
    ])
  })

  test('is compared only when both times are whole', () => {
    expect(errors(minutes({ endAt: '15:20' }))).toEqual([])
  })

  test('comes before the next one', () => {
    expect(errors(minutes({ nextMeeting: '2026-11-23 15:21' }))).toEqual([])
    expect(errors(minutes({ nextMeeting: '2026-11-23 15:20' }))).toEqual([
      ['nextMeeting', '下次会议要晚于结束时间（2026-11-23 15:20）'],
    ])
  })
})

describe('the number', () => {
  const wrong = [['minutesNo', '纪要编号要由项目编号、“-M”和两位序号组成，例如 LY-2612-003-M01']]

  test.each(['LY-2612-003-M01', 'LY-2612-003-M12', 'LY-2612-003-M100'])('%s belongs to the project', (minutesNo) => {
    expect(errors(minutes({ minutesNo }))).toEqual([])
  })

  test.each(['LY-2612-004-M01', 'LY-2612-003-M1', 'LY-2612-003', 'M01'])('%s does not', (minutesNo) => {
    expect(errors(minutes({ minutesNo }))).toEqual(wrong)
  })

  test('is free without a project', () => {
    expect(errors(minutes({ minutesNo: '周会 2026-48', projectNo: undefined }))).toEqual([])
  })
})

describe('actions', () => {
  test('are needed after any meeting but a quick talk', () => {
    expect(errors(minutes({ actions: [], meetingType: '临时沟通' }))).toEqual([])
    expect(errors(minutes({ actions: undefined, meetingType: '临时沟通' }))).toEqual([])
    expect(errors(minutes({ actions: [] }))).toEqual([
      ['actions', '请添加行动项，至少 1 行。会上真没有要做的事，会议类型选“临时沟通”。'],
    ])
  })

  test('have one owner', () => {
    expect(errors(action({ owner: '大家' }))).toEqual([
      ['actions.1.owner', '行动项第 2 行：责任人“大家”不是一个人，请写一个岗位或称呼'],
    ])
    expect(hints(action({ owner: '创意部' }))).toEqual([
      ['actions.1.owner', '行动项第 2 行：责任人“创意部”像是部门，写到人才有人负责'],
    ])
  })

  test('are due on the day of the meeting at the earliest', () => {
    expect(errors(action({ due: '2026-11-23' }))).toEqual([])
    expect(errors(action({ due: '2026-11-22' }))).toEqual([
      ['actions.1.due', '行动项第 2 行：截止 2026-11-22 早于会议日期 2026-11-23'],
    ])
  })

  test('begin with a verb', () => {
    expect(hints(action({ action: '尽快出简报' }))).toEqual([
      ['actions.1.action', '行动项第 2 行：要做什么“尽快”看不出做完没做完，换成能验收的动作，如“提供”“完成”“答复”'],
    ])
  })

  test('take up every topic that was left open', () => {
    expect(hints(minutes({ actions: [sample.actions[0]] }))).toEqual([
      ['topics.2.kind', '议题与结论第 3 行：“代言人”还是待定，行动项里没有对应的一件事，会没人去定'],
    ])
    expect(hints(minutes({ actions: [{ ...sample.actions[2], action: '确认由谁代言' }] }))).toEqual([])
  })
})

describe('changes', () => {
  test('of money are explained, and call for a change order', () => {
    expect(errors(minutes({ budgetChange: true }))).toEqual([
      ['budgetNote', '请填写费用变化说明：为什么变、变多少、谁同意的'],
    ])
    const explained = minutes({ budgetChange: true, budgetNote: '加一版海报，客户口头同意' })
    expect(errors(explained)).toEqual([])
    expect(hints(explained)).toEqual([['budgetChange', '请同时开变更单或改估价单']])
  })

  test('of time are explained', () => {
    expect(errors(minutes({ scheduleNote: ' ' }))).toEqual([['scheduleNote', '请填写时间变化说明：从哪天改到哪天']])
    expect(errors(minutes({ scheduleChange: false, scheduleNote: undefined }))).toEqual([])
  })

  test('that are explained and yet denied are asked about', () => {
    expect(hints(minutes({ scheduleChange: false }))).toEqual([
      ['scheduleChange', '写了时间变化说明，却选了“否”，请核对'],
    ])
  })
})

describe('sending', () => {
  test('comes after the meeting', () => {
    expect(errors(minutes({ sentAt: '2026-11-23 15:20' }))).toEqual([
      ['sentAt', '发出时间要晚于结束时间（2026-11-23 15:20）'],
    ])
  })

  test('later than one working day is remarked on', () => {
    expect(hints(minutes({ sentAt: '2026-11-24 15:20' }))).toEqual([])
    expect(hints(minutes({ sentAt: '2026-11-24 15:21' }))).toEqual([
      ['sentAt', '发出时间超过会后 1 个工作日（2026-11-24 15:20），请在正文里向客户说明一句'],
    ])
  })

  test('not done in time is remarked on', () => {
    const unsent = minutes({ sentAt: undefined })
    expect(hints(unsent, '2026-11-24 15:20')).toEqual([])
    expect(hints(unsent, '2026-11-24 15:21')).toEqual([
      ['sentAt', '纪要应在 2026-11-24 15:20 前发出，现在已经过了。发出后请补上发出时间。'],
    ])
  })
})

describe('the time to object', () => {
  const due = (changes: Minutes) => rules(minutes(changes), context).computed['confirmDue']

  test('ends two working days after sending, at the same minute', () => {
    expect(due({})).toBe('2026-11-26 09:40')
    expect(due({ sentAt: '2026-11-27 16:00' })).toBe('2026-12-01 16:00')
  })

  test('is unknown before sending', () => {
    expect(due({ sentAt: undefined })).toBeUndefined()
    expect(due({ sentAt: '明天' })).toBeUndefined()
  })

  test('is what was written by hand, which is asked about', () => {
    const byHand = minutes({ confirmDue: '2026-11-30 18:00' })
    expect(due({ confirmDue: '2026-11-30 18:00' })).toBe('2026-11-30 18:00')
    expect(hints(byHand)).toEqual([
      ['confirmDue', '确认截止和默认的 2 个工作日（2026-11-26 09:40）不同，请确认合同里有约定'],
    ])
    expect(hints(minutes({ confirmDue: '2026-11-26 09:40' }))).toEqual([])
  })

  test('comes after sending', () => {
    expect(errors(minutes({ confirmDue: '2026-11-24 09:40' }))).toEqual([
      ['confirmDue', '确认截止要晚于发出时间（2026-11-24 09:40）'],
    ])
  })
})

describe('the client’s word', () => {
  test('by silence counts only where it was agreed on', () => {
    expect(hints(minutes({ confirmStatus: '逾期视同确认' }))).toEqual([
      ['confirmStatus', '合同或往来函件事先约定过，才能选“逾期视同确认”。请在确认凭证写明是哪一份、哪一条。'],
    ])
    expect(hints(minutes({ confirmStatus: '逾期视同确认', confirmEvidence: '合同第 8 条' }))).toEqual([])
  })

  test('has something to show for it', () => {
    expect(hints(minutes({ confirmStatus: '已确认' }))).toEqual([
      ['confirmEvidence', '确认状态是“已确认”，请写确认邮件的时间或截图编号'],
    ])
    expect(hints(minutes({ confirmStatus: '有修订' }))).toEqual([
      ['revision', '确认状态是“有修订”，请在修订记录写谁、何时、改了哪条'],
    ])
  })
})

describe('people', () => {
  test('who chair and take notes at once are remarked on', () => {
    expect(hints(minutes({ recorder: '客户经理甲' }))).toEqual([
      ['recorder', '主持和记录是同一个人，边主持边记容易漏，最好换一个人记'],
    ])
  })

  test('of the client call for the client’s name', () => {
    expect(hints(minutes({ clientName: '' }))).toEqual([['clientName', '有客户的人参会，请写上客户的名称']])
    const internal = sample.attendees.filter(({ party }) => party === '本公司')
    expect(hints(minutes({ clientName: undefined, attendees: internal }))).toEqual([])
  })
})

test('computed values are what the sheet will say where nothing is typed', () => {
  expect(rules({ recorder: '客户执行 A', actions: [{}, {}] }, context).computed).toEqual({
    'actions.0.no': '1',
    'actions.1.no': '2',
    minutesNo: 'HYJY-20261124-01',
    docNo: 'HYJY-20261124-01',
    version: '1',
    fillDate: '2026-11-24',
    preparedBy: '客户执行 A',
    confidentiality: '内部',
    agencyName: site.agency,
  })
})
