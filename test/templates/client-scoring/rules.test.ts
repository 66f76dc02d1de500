import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/client-scoring/rules.ts'
import { sample, sampleAt } from '../../../src/templates/client-scoring/sample.ts'
import type { Scoring } from '../../../src/templates/client-scoring/schema.ts'

const context = { now: sampleAt, site }
const scoring = (changes: Scoring = {}): Scoring => ({ ...sample, ...changes })
const errors = (data: Scoring) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Scoring) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])
const computed = (data: Scoring, ...ids: readonly string[]) => ids.map((id) => rules(data, context).computed[id])

/** All nine dimensions with the same points. */
const all = (score: 1 | 2 | 3 | 4 | 5): Scoring['dims'] => sample.dims.map(() => ({ score, basis: '见附件' }))

/** The sample with other points for how the client pays. */
const paying = (score: 1 | 2 | 3 | 4 | 5, changes: Scoring = {}): Scoring =>
  scoring({
    dims: sample.dims.map((row, index) => (index === 2 ? { ...row, score, basis: '财务对账' } : row)),
    ...changes,
  })

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the sample has 73 points: grade B, credit B, 200,000 and 30 days advised', () => {
  expect(computed(sample, 'total', 'grade', 'creditGrade', 'monthlyAvg', 'suggestLimit', 'suggestTerm')).toEqual([
    '73',
    'B',
    'B',
    '¥ 200,000.00',
    '¥ 200,000.00',
    '30 天',
  ])
})

describe('grades', () => {
  test.each([
    [5, '100', 'A'],
    [4, '80', 'A'],
    [3, '60', 'C'],
    [2, '40', 'D'],
    [1, '20', 'D'],
  ] as const)('%i points in everything are %s of 100: %s', (points, total, grade) => {
    expect(computed(scoring({ dims: all(points) }), 'total', 'grade')).toEqual([total, grade])
  })

  test('wait until all nine are rated', () => {
    expect(computed(scoring({ dims: sample.dims.slice(1) }), 'total', 'grade')).toEqual([undefined, undefined])
  })

  test('take the weights of the agency where none is typed', () => {
    const dims = sample.dims.map(({ weight: _, ...row }) => row)
    expect(computed(scoring({ dims }), 'total', 'dims.2.weight', 'dims.2.dim')).toEqual(['73', '20', '付款信用'])
  })

  test('need weights that come to a hundred', () => {
    const dims = sample.dims.map((row, index) => (index === 0 ? { ...row, weight: 20 } : row))
    expect(errors(scoring({ dims }))).toEqual([['dims', '权重合计要是 100，现在是 105，多了 5']])
  })
})

describe('credit', () => {
  test.each([
    [5, 0, 'A', '¥ 300,000.00', '60 天'],
    [5, 12, 'B', '¥ 200,000.00', '30 天'],
    [4, 0, 'B', '¥ 200,000.00', '30 天'],
    [4, 15, 'B', '¥ 200,000.00', '30 天'],
    [4, 16, 'C', '¥ 100,000.00', '15 天，且预付不少于 50%'],
    [3, 0, 'C', '¥ 100,000.00', '15 天，且预付不少于 50%'],
    [5, 60, 'C', '¥ 100,000.00', '15 天，且预付不少于 50%'],
    [5, 61, 'D', '¥ 0.00', '款到开工'],
    [2, 0, 'D', '¥ 0.00', '款到开工'],
    [1, 0, 'D', '¥ 0.00', '款到开工'],
  ] as const)('%i points and %i days late are grade %s', (points, overdueDays, ...expected) => {
    expect(computed(paying(points, { overdueDays }), 'creditGrade', 'suggestLimit', 'suggestTerm')).toEqual(expected)
  })

  test('is none for a new client', () => {
    const fresh = scoring({ evalType: '新客户准入', last12Revenue: 0 })
    expect(computed(fresh, 'creditGrade', 'suggestLimit', 'suggestTerm')).toEqual(['新客户', '¥ 0.00', '款到开工'])
  })

  test('of a new client who has already paid is asked about', () => {
    expect(hints(scoring({ evalType: '新客户准入' })).map(([path]) => path)).toEqual(['last12Revenue'])
  })

  test('goes by the points alone while the days late are not known, and says so', () => {
    const unknown = scoring({ overdueDays: undefined })
    expect(computed(unknown, 'creditGrade')).toEqual(['B'])
    expect(hints(unknown).map(([path]) => path)).toEqual(['overdueDays'])
  })

  test('points that say never late are held against the days late', () => {
    expect(hints(paying(5))).toEqual([['dims.2.score', '付款信用打了 5 分（从不逾期），但最长逾期 12 天，请核对']])
  })
})

describe('more than is advised', () => {
  const message = '核定的高于建议（¥ 200,000.00，30 天），请写突破建议的理由和失效日期，并请总经理签字'
  const without = (changes: Scoring) => errors(scoring({ overrideReason: undefined, ...changes }))

  test('needs a reason', () => {
    expect(without({})).toEqual([['overrideReason', message]])
    expect(without({ approvedLimit: 200_000 })).toEqual([])
    expect(without({ approvedLimit: 200_000.01 })).toEqual([['overrideReason', message]])
    expect(without({ approvedLimit: 200_000, approvedTerm: 31 })).toEqual([['overrideReason', message]])
  })
})

describe('what rules a client out', () => {
  const vetoed = scoring({
    veto: ['要求虚假宣传'],
    vetoNote: '要求写“治愈”',
    approvedLimit: 0,
    overrideReason: undefined,
  })

  test('stands instead of the grade, and leaves no credit', () => {
    expect(computed(vetoed, 'grade', 'suggestLimit', 'suggestTerm')).toEqual(['不予合作', '¥ 0.00', '款到开工'])
    expect(errors(vetoed)).toEqual([])
  })

  test('is explained, stands without “无”, and forbids a limit', () => {
    expect(errors(scoring({ veto: ['要求虚假宣传', '无'] }))).toEqual([
      ['veto', '勾了“无”就不能再勾别的，请核对否决项'],
      ['vetoNote', '有否决项，请写说明：查到了什么，从哪儿查的'],
      ['approvedLimit', '有否决项，不予合作，核定额度只能是 0。情况已经消除的，请先去掉否决项。'],
    ])
  })
})

test('points at the ends of the scale need a reason, those in the middle none', () => {
  const dims = ([1, 2, 3, 4, 5] as const).map((score) => ({ score }))
  expect(errors(scoring({ dims })).filter(([path]) => path?.startsWith('dims.'))).toEqual([
    ['dims.0.basis', '评分维度第 1 行：“年度合作额”打了 1 分，请写依据，别人才好复核'],
    ['dims.1.basis', '评分维度第 2 行：“毛利水平”打了 2 分，请写依据，别人才好复核'],
    ['dims.4.basis', '评分维度第 5 行：“成长潜力”打了 5 分，请写依据，别人才好复核'],
  ])
})

test('the next grading comes later, within 190 days', () => {
  const next = (nextEvalDate: string) => errors(scoring({ nextEvalDate }))
  expect(next('2026-11-23')).toEqual([['nextEvalDate', '下次评价要晚于日期（2026-11-23）']])
  expect(next('2027-06-01')).toEqual([])
  expect(next('2027-06-02')).toEqual([['nextEvalDate', '下次评价最晚 2027-06-01（190 天内），请提前']])
})

test('a grade that changed goes into the profile, and the ends of the scale to the general manager', () => {
  expect(hints(scoring({ previousGrade: 'C' }))).toEqual([['grade', '等级由 C 变为 B，请同步更新客户基本资料简报']])
  expect(hints(scoring({ previousGrade: '未评' }))).toEqual([])
  expect(hints(scoring({ dims: all(4), previousGrade: 'A' }))).toEqual([['grade', 'A 级要报总经理，签字栏已加上']])
})
