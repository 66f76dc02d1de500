import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/client-scoring/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/client-scoring/document.ts'
import { sample, sampleAt } from '../../../src/templates/client-scoring/sample.ts'
import type { Scoring } from '../../../src/templates/client-scoring/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: Scoring = sample) => toDocument(data, context)
const signers = (data: Scoring) =>
  sheet(data).blocks.flatMap((block) => (block.kind === 'signature' ? block.parties.map(({ role }) => role) : []))
const three = ['评分（客户经理）', '财务', '定级（客户总监）']

test('the general manager signs where more is approved than advised, and for the best and the worst', () => {
  const usual = { ...sample, approvedLimit: 200_000 }
  expect(signers(usual)).toEqual(three)
  expect(signers(sample)).toEqual([...three, '批准（总经理）'])
  expect(signers({ ...usual, dims: sample.dims.map((row) => ({ ...row, score: 4 as const })) })).toHaveLength(4)
  expect(signers({ ...usual, veto: ['要求虚假宣传'], approvedLimit: 0, approvedTerm: 0 })).toEqual(three)
})

test('the result stands large at the head; on a blank sheet below the points', () => {
  const [, result] = sheet().blocks
  expect(result).toMatchObject({ kind: 'box', size: 'large' })
  expect(documentTexts(sheet())).toContain('总分 73 / 100，等级 B\n信用 B，核定 ¥ 300,000.00，30 天')
  const kinds = toDocument({}, { ...context, blank: true }).blocks.map(({ kind }) => kind)
  expect(kinds.indexOf('box')).toBeGreaterThan(kinds.indexOf('rating'))
})

test('what rules a client out is marked so that a fax shows it', () => {
  const texts = documentTexts(sheet({ ...sample, veto: ['要求虚假宣传'] }))
  expect(texts).toContain('▲ 要求虚假宣传')
  expect(texts.filter((text) => text.startsWith('▲'))).toHaveLength(1)
})

test('few may read it, filled in or blank', () => {
  expect(sheet().footer.left).toContain('内部·限阅')
  expect(toDocument({}, { ...context, blank: true }).footer.left).toContain('内部·限阅')
})

test('the file is named by code and day, or by the name of the client', () => {
  expect(fileName(sample, context)).toBe('客户评价_LY_2026-11-23.pdf')
  expect(fileName({ clientName: '甲公司' }, context)).toBe('客户评价_甲公司.pdf')
})

test('a profile says who it is and how he was graded', () => {
  const take = (clientGrade: string) =>
    carryOver[0]?.take({ clientName: '甲公司', clientCode: 'JG', clientGrade }, context)
  expect(take('B')).toEqual({ clientName: '甲公司', clientCode: 'JG', previousGrade: 'B' })
  expect(take('好')).toEqual({ clientName: '甲公司', clientCode: 'JG', previousGrade: undefined })
})
