import { expect, test } from 'vitest'
import type { Block, Table } from '../../../src/engine/model/document.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/receivable-tracker/document.ts'
import { sample, sampleAt } from '../../../src/templates/receivable-tracker/sample.ts'
import type { Tracker } from '../../../src/templates/receivable-tracker/schema.ts'
import { cellText, documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: Tracker = sample) => toDocument(data, context)
const isTable = (block: Block): block is Table => block.kind === 'table'
const tables = (data: Tracker = sample) =>
  sheet(data)
    .blocks.filter(isTable)
    .map(({ rows }) => rows.map(({ cells }) => cells.map(cellText).join('|')))
const banners = (data: Tracker) => sheet(data).blocks.flatMap((block) => (block.kind === 'box' ? [block.text] : []))

test('it lies on its side', () => {
  const { width, height } = sheet().page
  expect(width).toBeGreaterThan(height)
})

test('what is overdue and which promise was broken is marked so that a fax shows it', () => {
  const [installments, followups] = tables()
  expect(installments?.map((row) => row.split('|').slice(-2))).toEqual([
    ['0', '已结清'],
    ['▲ 10', '1–30'],
    ['0', '未到期'],
    ['258,000.00', ''],
  ])
  expect(followups?.map((row) => row.split('|')[4])).toEqual(['2027-01-15\n▲失约', '2027-01-20', '2027-02-03'])
})

test('the sums stand below their columns', () => {
  expect(tables()[0]?.at(-1)).toBe('合计|680,000.00||422,000.00|258,000.00|')
})

test('what has to be decided stands at the head', () => {
  expect(banners(sample)).toEqual([])
  expect(banners({ ...sample, creditLimit: 100_000, asOf: '2027-02-01' })).toEqual([
    '超信誉额度，新工作单须客户总监批准',
    '已到 3 级，应停开新工作单；放行须客户总监签字',
  ])
})

test('whoever lets work go on signs for it', () => {
  expect(documentTexts(sheet({ ...sample, asOf: '2027-02-01' }))).toContain('客户总监（放行）')
  expect(documentTexts(sheet())).toContain('客户总监')
})

test('the ladder of the agency is printed on it', () => {
  const note = documentTexts(sheet()).find((text) => text.startsWith('升级办法'))
  expect(note).toContain('1 级（逾期 1–7 天）客户执行友好提醒；2 级（逾期 8–15 天）客户经理电话加书面')
  expect(note).toContain('6 级（逾期 91 天以上）走法律途径')
})

test('the file is named by contract and day', () => {
  expect(fileName(sample, context)).toBe('收款跟进_HT-2611-018_2027-01-25.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('收款跟进_空白表.pdf')
})
