import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/interview-score/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/interview-score/document.ts'
import { sample, sampleAt } from '../../../src/templates/interview-score/sample.ts'
import type { InterviewScore } from '../../../src/templates/interview-score/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: InterviewScore = sample) => documentTexts(toDocument(data, context))

test.each([
  ['filled', false],
  ['blank', true],
])('the sheet has one page, %s', async (_, blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages.length).toBe(1)
})

test('each criterion carries its anchors, one of one’s own none', () => {
  expect(texts()).toEqual(expect.arrayContaining(['规格齐全', '自己列出缺件和风险']))
  expect(texts({ ...sample, scores: [{ dimension: '英语', weight: 100, score: 4 }] })).not.toContain('规格齐全')
})

test('the blank sheet names the eight criteria with their weights', () => {
  const blank = documentTexts(toDocument({}, { ...context, blank: true }))
  expect(blank).toEqual(expect.arrayContaining(['沟通表达', '20', '动机与稳定性', '5']))
})

test('the name is left out on request, and the sheet says so', () => {
  const nameless = texts({ ...sample, nameOnPaper: '只印编号' })
  expect(texts()).toContain('应聘者七号')
  expect(nameless).not.toContain('应聘者七号')
  expect(nameless).toEqual(expect.arrayContaining(['R2611-07', '不印']))
})

test('it goes to few', () => {
  expect(toDocument(sample, context).footer.left).toContain('内部·限阅')
})

test('the file is named by candidate and round', () => {
  expect(fileName(sample, context)).toBe('面试评分_R2611-07_初面.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('面试评分表_空白表.pdf')
})

test('the next round asks the same of the same person, without points', () => {
  expect(carryOver[0]?.take(sample, context)).toEqual({
    candidateNo: 'R2611-07',
    candidateName: '应聘者七号',
    position: '客户执行',
    round: '复面',
    scores: sample.scores.map(({ dimension, weight }) => ({ dimension, weight })),
  })
  expect(carryOver[0]?.take({ round: '终面' }, context)).toEqual({})
  expect(carryOver[1]?.take({ position: '客户执行' }, context)).toEqual({ position: '客户执行' })
})
