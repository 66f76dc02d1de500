import { describe, expect, test } from 'vitest'
import type { Job } from '../../../src/templates/status-report/lights.ts'
import { rules } from '../../../src/templates/status-report/rules.ts'
import { sample, sampleAt } from '../../../src/templates/status-report/sample.ts'
import type { StatusReport } from '../../../src/templates/status-report/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints, computed } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const report = (changes: StatusReport): StatusReport => ({ ...sample, ...changes })
const job = (changes: Job, more: StatusReport = {}) => report({ jobs: [{ ...sample.jobs[0], ...changes }], ...more })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the week begins on a Monday', () => {
  expect(errors(report({ weekOf: '2026-11-27' }))).toEqual([
    'weekOf: 2026-11-27 是周五。一周从周一算起，请改成 2026-11-23',
  ])
})

describe('a late job', () => {
  test.each(['催齐尺寸表', '尽快交初稿', '等客户答复'])('doesn’t say only “%s”', (nextStep) => {
    expect(errors(job({ light: '延误', nextStep }))).toEqual([
      'jobs.0.nextStep: 工作列表第 1 行：已经延误，下一步要写明谁去做，如“客户执行 A 11-25 催齐尺寸表”',
    ])
    expect(errors(job({ light: '预警', nextStep }))).toEqual([])
  })

  test.each(['客户执行 A 催齐尺寸表', '请创意总监定稿', '小王催印厂'])('says who: “%s”', (nextStep) => {
    expect(errors(job({ light: '延误', nextStep }))).toEqual([])
  })
})

describe('waiting for the client', () => {
  const waiting = job({ stage: '待客户', light: '正常', due: '2026-11-20' })

  test('more than five working days is a warning', () => {
    expect(hints(waiting, '2026-11-27 17:00').filter((hint) => hint.includes('等客户'))).toEqual([])
    expect(hints(waiting, '2026-11-30 09:00')).toEqual([
      'jobs.0.light: 工作列表第 1 行：等客户超过 5 个工作日（节点 2026-11-20），打印时标成“预警”，请打电话问一句',
    ])
  })

  test('says nothing where it was marked already', () => {
    expect(hints({ ...waiting, jobs: [{ ...waiting.jobs?.[0], light: '延误' }] }, '2026-11-30 09:00')).toEqual([])
  })
})

test('a date that is over, or a slip, and all well: asked about', () => {
  expect(hints(job({ due: '2026-11-26' }))).toEqual([
    'jobs.0.light: 工作列表第 1 行：节点 2026-11-26 已经过了，状态还是“正常”，请核对',
  ])
  expect(hints(job({ slip: 3 }))).toEqual(['jobs.0.light: 工作列表第 1 行：比原计划晚 3 天，状态还是“正常”，请核对'])
  expect(hints(job({ due: '2026-11-26', stage: '已交付' }))).toEqual([])
})

test('a decision is asked for by a date', () => {
  expect(hints(report({ decisions: '代言人去留（11-27 前）\n片长选哪版' }))).toEqual([
    'decisions: “片长选哪版”没有最晚日期，请写上，如“（11-27 前）”',
  ])
})

describe('internal notes', () => {
  const noted = (copyFor: StatusReport['copyFor']) => errors(job({ internalNote: '客户内部还在吵' }, { copyFor }))

  test('never travel in the client’s file, which holds the data', () => {
    expect(noted('客户')).toHaveLength(1)
    expect(noted('客户')[0]).toMatch(/^jobs.0.internalNote: 工作列表第 1 行：发客户的文件里带着填写的数据/)
    expect(noted('内部')).toEqual([])
  })

  test('are refused where nobody said whose copy it is, since that is the client’s', () => {
    expect(noted(undefined)).toHaveLength(1)
    expect(computed({})['copyFor']).toBe('客户')
  })
})
