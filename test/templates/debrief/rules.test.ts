import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/templates/debrief/rules.ts'
import { sample, sampleAt } from '../../../src/templates/debrief/sample.ts'
import type { Debrief } from '../../../src/templates/debrief/schema.ts'
import { rulesOf } from '../../support/rules-of.ts'

const { errors, hints } = rulesOf(rules, sampleAt)

/** The sample with some fields exchanged. */
const debrief = (changes: Debrief): Debrief => ({ ...sample, ...changes })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

describe('a goal that was missed or surpassed', () => {
  const other = [{ point: '客户换了人', why: '交接没有名单', type: '客户侧' as const }]

  test('has a cause, at least one of them', () => {
    expect(errors(debrief({ causes: other }))).toEqual([
      'causes: 目标有超出或未达的，原因分析里一条也对不上。请挑一条，沿用目标里的词，写清为什么会这样。',
    ])
    expect(hints(debrief({ causes: other }))).toEqual([])
  })

  test('without one, beside others that have, is remarked on', () => {
    expect(errors(debrief({ causes: [sample.causes[0]] }))).toEqual([])
    expect(hints(debrief({ causes: [sample.causes[0]] }))).toEqual([
      'results.2.gap: 目标与结果第 3 行：“毛利率”未达，原因分析里没有提到，会白白错过一条经验',
    ])
  })

  test('is what is asked about; one that was just reached isn’t', () => {
    const results = [{ ...sample.results[1], gap: '达到' as const }]
    expect([errors(debrief({ results, causes: other })), hints(debrief({ results, causes: other }))]).toEqual([[], []])
    const surpassed = [{ ...sample.results[1], gap: '超出' as const }]
    expect(errors(debrief({ results: surpassed, causes: other }))).toHaveLength(1)
  })
})

describe('a lesson', () => {
  const lesson = (changes: NonNullable<Debrief['lessons']>[number]) =>
    debrief({ lessons: [{ ...sample.lessons[0], ...changes }] })

  test('has one person who sees to it', () => {
    expect(errors(lesson({ owner: '全体' }))).toEqual([
      'lessons.0.owner: 可复用的做法第 1 行：谁来落实“全体”不是一个人，请写一个岗位或称呼',
    ])
    expect(hints(lesson({ owner: '创意部' }))).toEqual([
      'lessons.0.owner: 可复用的做法第 1 行：谁来落实“创意部”像是部门，写到人才有人负责',
    ])
  })

  test('is seen to after the debrief', () => {
    expect(hints(lesson({ due: '2026-11-20' }))).toEqual([])
    expect(hints(lesson({ due: '2026-11-19' }))).toEqual([
      'lessons.0.due: 可复用的做法第 1 行：时间 2026-11-19 早于复盘日期 2026-11-20，请核对',
    ])
  })
})

test('a cause is about the work, not about people', () => {
  const causes = [{ ...sample.causes[0], why: '到店慢，设计不认真' }, sample.causes[1]]
  expect(hints(debrief({ causes }))).toEqual([
    'causes.0.why: 原因分析第 1 行：“不认真”说的是人，请换成流程或做法，如“尺寸表分三次给，没人核对”',
  ])
})
