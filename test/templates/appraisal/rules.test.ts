import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/appraisal/rules.ts'
import { sample, sampleAt } from '../../../src/templates/appraisal/sample.ts'
import type { Appraisal } from '../../../src/templates/appraisal/schema.ts'

const context = { now: sampleAt, site }

const appraisal = (changes: Appraisal = {}): Appraisal => ({ ...sample, ...changes })
const item = (index: number, changes: NonNullable<Appraisal['items']>[number]) =>
  appraisal({ items: sample.items.map((each, at) => (at === index ? { ...each, ...changes } : each)) })
const kpi = (changes: NonNullable<Appraisal['kpis']>[number]) =>
  appraisal({ kpis: [{ ...sample.kpis[0], ...changes }, ...sample.kpis.slice(1)] })

const errors = (data: Appraisal) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: Appraisal) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])
const computed = (data: Appraisal) => rules(data, context).computed

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the sample comes to 3.85 for results and 3.60 for abilities, 40:60, 3.70, grade B', () => {
  expect(computed(sample)).toMatchObject({
    kpiTotal: '3.85',
    abilityTotal: '3.60',
    ratio: '40:60',
    finalScore: '3.70',
    grade: 'B',
  })
})

test('the three positions have weights of their own, each coming to 100', () => {
  const sums = (['客户执行', '客户经理', '客户总监'] as const).map((role) => {
    const texts = computed({ role })
    return Array.from({ length: 20 }, (_, index) => Number(texts[`items.${index}.weight`])).reduce((a, b) => a + b)
  })
  expect(sums).toEqual([100, 100, 100])
  expect(computed({ role: '客户执行' })['items.12.weight']).toBe('10')
  expect(computed({ role: '客户经理' })['items.12.weight']).toBe('12')
  expect(computed({})['items.12.weight']).toBeUndefined()
})

test('what depends on something not filled in is absent', () => {
  const texts = computed(appraisal({ role: undefined }))
  expect([texts['abilityTotal'], texts['finalScore'], texts['grade']]).toEqual([undefined, undefined, undefined])
  expect(texts['kpiTotal']).toBe('3.85')
})

describe('a goal by its rate', () => {
  test.each([
    [110, '5'],
    [109.9, '4'],
    [100, '4'],
    [99.96, '4'],
    [99.9, '3'],
    [90, '3'],
    [89.9, '2'],
    [75, '2'],
    [74.9, '1'],
  ])('of 100, %d reached earns %s', (actual, points) => {
    expect(computed(kpi({ target: 100, actual, method: '完成率' }))['kpis.0.kpiScore']).toBe(points)
  })

  test('needs a goal above 0', () => {
    expect(errors(kpi({ target: 0, method: '完成率' }))).toEqual([
      ['kpis.0.target', '业绩指标第 1 行：目标是 0，算不出完成率。计分法改选“差值”，或换一个大于 0 的目标。'],
    ])
  })

  test('that is better the lower it is, is asked about', () => {
    expect(hints(kpi({ kpi: '客户投诉（次）', method: '完成率' }))).toEqual([
      ['kpis.0.kpi', '业绩指标第 1 行：“投诉”越少越好，按完成率计分会反过来。换成越多越好的说法，如“零投诉的月数”。'],
    ])
  })
})

describe('a goal by its gap', () => {
  test.each([
    [98, '5'],
    [97.9, '4'],
    [95, '4'],
    [94.9, '3'],
    [90, '3'],
    [89.9, '2'],
    [85, '2'],
    [84.9, '1'],
  ])('of 95, %d earns %s', (actual, points) => {
    expect(computed(kpi({ target: 95, actual, method: '差值' }))['kpis.0.kpiScore']).toBe(points)
  })
})

test('the grades begin at 4.50, 4.00, 3.00 and 2.00', () => {
  const alike = (points: 1 | 2 | 3 | 4 | 5) =>
    computed({
      role: '客户执行',
      kpis: [{ kpi: '签约', weight: 100, target: 100, actual: [50, 80, 95, 100, 120][points - 1], method: '完成率' }],
      items: sample.items.map(() => ({ selfScore: points, raterScore: points })),
    })
  expect(([1, 2, 3, 4, 5] as const).map((points) => alike(points)['grade'])).toEqual(['D', 'C', 'B', 'A', 'S'])
})

test('weights that don’t come to 100 are named, and give no score', () => {
  expect(errors(kpi({ weight: 25 }))).toEqual([['kpis', '业绩指标的权重合计要是 100，现在是 95，还差 5']])
  expect(computed(kpi({ weight: 25 }))['kpiTotal']).toBeUndefined()
  expect(errors(item(0, { weight: 6 }))).toEqual([['items', '能力行为项的权重合计要是 100，现在是 101，多了 1']])
})

describe('a fact', () => {
  test.each([1, 2, 5] as const)('is called for by %d points', (raterScore) => {
    expect(errors(item(1, { selfScore: raterScore, raterScore }))).toEqual([
      [
        'items.1.evidence',
        `能力行为项第 2 行：A2 客户知识给了 ${raterScore} 分，请写一件看得见的事。参照：1 分“只知道品牌名”，3 分“讲得出定位、性格和近年说过的话”，5 分“指得出品牌自己前后打架的地方”。`,
      ],
    ])
    expect(errors(item(1, { selfScore: raterScore, raterScore, evidence: '提案前走了三家门店' }))).toEqual([])
  })

  test('is called for where the two are two points apart', () => {
    expect(errors(item(2, { selfScore: 5, raterScore: 3 }))).toEqual([
      [
        'items.2.evidence',
        '能力行为项第 3 行：A3 收集和处理信息自评 5 分、主管评 3 分，差得多，请写一件事实，面谈时要谈到',
      ],
    ])
    expect(errors(item(2, { selfScore: 4, raterScore: 3 }))).toEqual([])
  })
})

test('nobody rates himself', () => {
  expect(errors(appraisal({ rater: ' 客户执行 A' }))).toEqual([
    ['rater', '评分人和被评人是同一个人。自评写在“自评”一列，评分人请写直接主管。'],
  ])
})

test('without a talk the sheet may be taken to it, as a draft', () => {
  const message = '面谈日期和本人意见没填全，表上会印“未完成面谈，不作为奖惩依据”。可以先下载草稿，带着它去谈。'
  expect(hints(appraisal({ personSay: undefined }))).toEqual([['interviewDate', message]])
})

test('an appeal goes to HR', () => {
  expect(hints(appraisal({ objection: true }))).toEqual([
    ['objection', '选了申诉，请转人事，5 个工作日内复核并答复本人'],
    [
      'interviewDate',
      '2027 年的放假安排还没有全部录入，现在只按法定假日算，调休没有算进去，请核对复核期限（2027-01-15）',
    ],
  ])
})
