import { expect, test } from 'vitest'
import { validate } from '../../../src/build/validate.ts'
import type { Table } from '../../../src/engine/model/document.ts'
import { plainText } from '../../../src/engine/model/text.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/appraisal/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/appraisal/document.ts'
import { template } from '../../../src/templates/appraisal/index.ts'
import { sample, sampleAt } from '../../../src/templates/appraisal/sample.ts'
import type { Appraisal } from '../../../src/templates/appraisal/schema.ts'
import { cellText, documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: Appraisal = sample) => documentTexts(toDocument(data, context))
const tables = (data: Appraisal = sample) =>
  toDocument(data, context).blocks.filter((block): block is Table => block.kind === 'table')
const lines = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map((cell) => plainText(cellText(cell))).join('|'))

test('the grade stands at the head, and the sum that leads to it on the last page', () => {
  expect(texts()).toContain('B 级，3.70 分')
  expect(lines(tables().find(({ columns }) => columns[0]?.title === '部分'))).toEqual([
    '业绩分|3.85|40%|1.54|',
    '能力分（只算主管评）|3.60|60%|2.16|',
    '综合分||40:60|3.70|B',
  ])
})

test('each group of abilities has its subtotal, and all of them a total', () => {
  const abilities = lines(tables().find(({ columns }) => columns[1]?.title === '评估项'))
  expect(abilities?.filter((line) => !/^[A-D]\d/.test(line))).toEqual([
    'A 专业能力|25|3.24|3.04|',
    'B 工作管理|35|3.89|3.89|',
    'C 沟通|20|3.00|3.50|',
    'D 团队与态度|20|3.65|3.90|',
    '合计|100|3.50|3.60|',
  ])
  expect(abilities).toContain('B6|会议|5|5|5|本季 14 份纪要全部 1 个工作日内发出')
})

test('what the two see differently is marked, and put on the list for the talk', () => {
  const items = sample.items.map((item, index) => (index === 12 ? { ...item, selfScore: 2 as const } : item))
  expect(texts()).toContain('没有')
  expect(texts({ ...sample, items })).toEqual(expect.arrayContaining(['▲ 4', 'C1 对外沟通（自评 2，主管评 4）']))
})

test('without date or the person’s own words the sheet says what it is not good for', () => {
  const title = '▲ 未完成面谈，不作为奖惩依据'
  expect(texts()).not.toContain(title)
  expect(texts({ ...sample, interviewDate: undefined })).toContain(title)
  expect(texts({ ...sample, personSay: ' ' })).toContain(title)
})

test('an appeal names the day by which HR answers', () => {
  expect(texts({ ...sample, objection: true })).toContain('请人事在 2027-01-15 前复核，并书面答复本人。')
  expect(texts({ ...sample, objection: true, interviewDate: undefined })).toContain(
    '请人事在面谈后 5 个工作日内复核，并书面答复本人。',
  )
})

test('grades C and D come with a plan, as every grade does', () => {
  const messages = validate(template, { ...sample, improve: [] }, context).errors.map(({ message }) => message)
  expect(messages).toEqual(['请添加改进计划，至少 1 行'])
})

test('the blank sheet names the twenty abilities', () => {
  const blank = documentTexts(toDocument({}, { ...context, blank: true }))
  expect(blank).toEqual(expect.arrayContaining(['A1', '市场基础知识', 'D6', '培训和指引']))
  expect(blank.at(-2)).toContain('内部·限阅')
})

test('the file is named by person and period', () => {
  expect(fileName(sample, context)).toBe('业绩评估_客户执行 A_2026 年第四季度.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('业绩评估表_空白表.pdf')
})

test('the next appraisal begins with this one’s goals, not with its results', () => {
  expect(carryOver[0]?.take(sample, context)).toEqual({
    person: '客户执行 A',
    role: '客户执行',
    rater: '客户经理甲',
    kpis: sample.kpis.map(({ actual, ...goal }) => goal),
  })
  expect(carryOver[0]?.take({ kpis: '三条', role: 3 }, context)).toEqual({})
})
