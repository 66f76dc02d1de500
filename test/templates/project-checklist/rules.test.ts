import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import type { Gate } from '../../../src/templates/project-checklist/gates.ts'
import { rules } from '../../../src/templates/project-checklist/rules.ts'
import { sample, sampleAt } from '../../../src/templates/project-checklist/sample.ts'
import type { Checklist } from '../../../src/templates/project-checklist/schema.ts'

const context = { now: sampleAt, site }
const checklist = (changes: Checklist = {}): Checklist => ({ ...sample, ...changes })
const errors = (data: Checklist) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Checklist) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

/** The sample with some of its gates changed, by their number. */
const withGates = (changes: Readonly<Record<number, Gate>>, more: Checklist = {}): Checklist =>
  checklist({ gates: sample.gates.map((gate, index) => ({ ...gate, ...changes[index + 1] })), ...more })

const passed = { actual: '2026-11-26', evidence: '纪要', status: '已过' } as const

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the twelve gates have their names and numbers, and lie ahead unless said otherwise', () => {
  const { computed } = rules({}, context)
  expect(['gates.0.no', 'gates.0.gate', 'gates.11.gate', 'gates.11.status'].map((id) => computed[id])).toEqual([
    '1',
    '客户需求确认',
    '结案、收款与归档',
    '未到',
  ])
})

describe('work that began before the advance came', () => {
  const message = '第 3 关（合同与预付款）没过，第 5 关却过了。请写例外放行说明：客户总监何时书面同意、哪些能先做。'

  test('was allowed by somebody', () => {
    expect(errors(checklist({ exceptionApproval: undefined }))).toEqual([['exceptionApproval', message]])
  })

  test('is no exception once it has come, or where there is none', () => {
    const none = { exceptionApproval: undefined }
    expect(
      errors(withGates({ 3: { ...passed, evidence: '进账，与第 4 关并行' }, 4: { evidence: '简报（并行）' } }, none)),
    ).toEqual([])
    expect(errors(withGates({ 3: { status: '不适用', evidence: '年度框架合同' } }, none))).toEqual([])
  })
})

describe('a gate', () => {
  test('is passed on proof, and skipped for a reason', () => {
    expect(errors(withGates({ 1: { evidence: undefined }, 6: { status: '不适用' } }))).toEqual([
      ['gates.0.evidence', '关口第 1 行：状态是“已过”，请写凭据编号，如“纪要 M01”。没有凭据不算过。'],
      ['gates.5.evidence', '关口第 6 行：状态是“不适用”，请在凭据编号里写原因'],
    ])
  })

  test('is not passed before the one in front of it, unless they went side by side', () => {
    expect(errors(withGates({ 4: { actual: '2026-11-24' } }))).toEqual([
      [
        'gates.3.actual',
        '关口第 4 行：实际日 2026-11-24 早于第 2 关的 2026-11-25，请核对。两关并行做的，在凭据编号里注明“并行”。',
      ],
    ])
    expect(errors(withGates({ 4: { actual: '2026-11-24', evidence: '创意简报 v1（与报价并行）' } }))).toEqual([])
  })

  test('that is passed has a day, which is not ahead', () => {
    expect(hints(withGates({ 1: { actual: undefined }, 5: { actual: '2026-11-27' } }))).toEqual([
      ['gates.0.actual', '关口第 1 行：已经过了，请补上实际日，复盘时好看哪一关最慢'],
      ['gates.4.actual', '关口第 5 行：实际日 2026-11-27 还没到，请核对，是不是该写在计划日'],
    ])
  })

  test('that has a day is passed', () => {
    expect(hints(withGates({ 6: { actual: '2026-11-26' } }))).toEqual([
      ['gates.5.status', '关口第 6 行：写了实际日，状态还是“未到”，过了就改成“已过”'],
    ])
  })

  test('that is stuck has a reason, and somebody to solve it', () => {
    expect(hints(withGates({ 3: { status: '卡住' } }))).toEqual([
      ['blocked', '第 3 关卡住了，写清原因：缺什么、等谁、等到哪天'],
    ])
    expect(hints(checklist({ blocked: '预付款未到' }))).toEqual([['escalateTo', '卡住了要有人去解，写一个能拍板的人']])
  })
})

test('nothing goes on air before it was checked', () => {
  expect(errors(withGates({ 11: passed }))).toEqual([
    ['gates.10.status', '关口第 11 行：第 9 关（合规与校对）还没过，不能上线。先过第 9 关，或把这一关改回“进行中”。'],
  ])
  expect(errors(withGates({ 9: passed, 11: passed }))).toEqual([])
})

test('a closed project says where it is filed, and has no gate left open', () => {
  expect(errors(withGates({ 12: passed }))).toEqual([['archivePath', '第 12 关已过，请写归档位置，半年后还找得到']])
  expect(hints(withGates({ 12: passed }, { archivePath: '项目盘' }))).toEqual([
    ['gates.11.status', '关口第 12 行：第 3 关还没过，先别结案'],
  ])
})

test('a project ends after it began', () => {
  expect(errors(checklist({ endDate: '2026-11-23' }))).toEqual([['endDate', '计划结案要晚于开始（2026-11-23）']])
})
