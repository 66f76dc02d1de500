import { describe, expect, test } from 'vitest'
import { validate } from '../../../src/build/validate.ts'
import { site } from '../../../src/site.config.ts'
import { CRITERIA } from '../../../src/templates/interview-score/criteria.ts'
import { start } from '../../../src/templates/interview-score/defaults.ts'
import { template } from '../../../src/templates/interview-score/index.ts'
import { rules } from '../../../src/templates/interview-score/rules.ts'
import { sample, sampleAt } from '../../../src/templates/interview-score/sample.ts'
import type { InterviewScore } from '../../../src/templates/interview-score/schema.ts'

const context = { now: sampleAt, site }

const interview = (changes: InterviewScore = {}): InterviewScore => ({ ...sample, ...changes })
const first = (changes: NonNullable<InterviewScore['scores']>[number]) =>
  interview({ scores: [{ ...sample.scores[0], ...changes }, ...sample.scores.slice(1)] })
/** Everybody gets the same points, with a fact for each. */
const alike = (score: 1 | 2 | 3 | 4 | 5, changes: InterviewScore = {}) =>
  interview({ scores: sample.scores.map((row) => ({ ...row, score, evidence: '有事实' })), ...changes })

const errors = (data: InterviewScore) =>
  rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: InterviewScore) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])
const total = (data: InterviewScore) => rules(data, context).computed['total']

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the eight weights of the sample come to 100, its points to 76', () => {
  expect(sample.scores.map(({ weight }) => weight)).toEqual([20, 20, 15, 10, 10, 10, 10, 5])
  expect(total(sample)).toBe('76')
})

test('the points run from 20 to 100', () => {
  expect(([1, 2, 3, 4, 5] as const).map((score) => total(alike(score)))).toEqual(['20', '40', '60', '80', '100'])
})

test('there is no total until every criterion is rated and the weights come to 100', () => {
  expect(total(first({ score: undefined }))).toBeUndefined()
  expect(total(first({ weight: 15 }))).toBeUndefined()
  expect(errors(first({ weight: 15 }))).toEqual([['scores', '评分项的权重合计要是 100，现在是 95，还差 5']])
})

test('a new sheet begins with the usual eight criteria, without points', () => {
  expect(start().scores).toEqual(CRITERIA.map(({ name, weight }) => ({ dimension: name, weight })))
  expect(errors(start())).toEqual([])
})

describe('a fact', () => {
  test.each([1, 2, 5] as const)('is called for by %d points, with the anchors', (score) => {
    expect(errors(first({ score }))).toEqual([
      [
        'scores.0.evidence',
        `评分项第 1 行：给了 ${score} 分，请写他说的一句话或做的一件事。参照：1 分“一件事的经过说不清”，3 分“按时间说得完，重点要追问”，5 分“先说结论，会问对方懂没懂”。`,
      ],
    ])
  })

  test.each([3, 4] as const)('is not called for by %d points', (score) => {
    expect(errors(first({ score }))).toEqual([])
  })

  test('on a criterion of one’s own is called for without anchors', () => {
    expect(errors(first({ dimension: '英语', score: 5 }))).toEqual([
      ['scores.0.evidence', '评分项第 1 行：给了 5 分，请写他说的一句话或做的一件事。'],
    ])
  })
})

describe('a veto', () => {
  test('leaves only one conclusion', () => {
    expect(errors(interview({ veto: ['经历造假'] }))).toEqual([
      ['conclusion', '有一票否决项“经历造假”，建议只能选“不录用”'],
    ])
    expect(errors(interview({ veto: ['经历造假'], conclusion: '不录用' }))).toEqual([])
  })

  test('and 无 exclude each other', () => {
    expect(errors(interview({ veto: ['无', '价值观冲突'], conclusion: '不录用' }))).toEqual([
      ['veto', '选了“无”，又选了别的。没有否决项就只选“无”，有就把“无”去掉。'],
    ])
  })

  test('is asked about: leaving it open is no answer', () => {
    expect(validate(template, { ...sample, veto: [] }, context).errors).toEqual([
      { path: ['veto'], message: '请选择一票否决项，至少 1 项' },
    ])
  })
})

describe('what the points advise', () => {
  test('against hiring below 80, and more so below 65', () => {
    expect(hints(alike(4, { conclusion: '录用' }))).toEqual([])
    expect(hints(interview({ conclusion: '录用' }))).toEqual([
      ['conclusion', '总分 76，在 65 到 80 分之间，先合议或再面一轮，再定录用'],
    ])
    expect(hints(alike(3, { conclusion: '录用' }))).toEqual([
      ['conclusion', '总分 60，不到 65 分，一般不录用。要录用，请在“突出之处”写明理由。'],
    ])
    expect(hints(alike(3))).toEqual([
      ['conclusion', '总分 60，不到 65 分，一般不再往下走。要再看，请在“突出之处”写明理由。'],
    ])
  })

  test('for saying why a good candidate is refused, unless by veto', () => {
    expect(hints(alike(5, { conclusion: '不录用' }))).toEqual([
      ['conclusion', '总分 100，到了 80 分，建议却是“不录用”，请在“顾虑”写明为什么'],
    ])
    expect(hints(alike(5, { conclusion: '不录用', veto: ['无法按时到岗'] }))).toEqual([])
  })
})

test('nobody is rated by marriage, home or age', () => {
  expect(errors(first({ dimension: '婚育情况' })).map(([path]) => path)).toEqual(['scores.0.dimension'])
  expect(hints(interview({ concerns: '已婚，怕请假' })).map(([path]) => path)).toEqual(['concerns'])
})
