import { expect, test } from 'vitest'
import type { Block, Table } from '../../../src/engine/model/document.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/estimate/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/estimate/document.ts'
import { sample, sampleAt } from '../../../src/templates/estimate/sample.ts'
import type { Estimate } from '../../../src/templates/estimate/schema.ts'
import { cellText } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: Estimate = sample) => toDocument(data, context)
const isTable = (block: Block): block is Table => block.kind === 'table'
const rows = (data: Estimate = sample) =>
  sheet(data)
    .blocks.filter(isTable)[0]
    ?.rows.map(({ cells }) => cells.map(cellText).join('|'))

test('lines stand under their category, whose subtotal stands beside its name', () => {
  const lines = [sample.lines[0], sample.lines[3], { ...sample.lines[1], group: '策略创意' as const }]
  expect(rows({ ...sample, lines })).toEqual([
    '策略创意|140,000.00',
    '1|上市传播策略|含一次修订|1|项|60,000.00|60,000.00',
    '2|主视觉|2 个方向提案，定稿 1 套，含 2 轮修改|1|套|80,000.00|80,000.00',
    '制作|180,000.00',
    '3|15 秒视频|横竖 2 版，含 1 天拍摄|1|支|180,000.00|180,000.00',
    '合计（元，含税），大写：人民币叁拾贰万元整|¥ 320,000.00',
  ])
})

test('the total and its words stand on one line', () => {
  expect(rows()?.at(-1)).toBe('合计（元，含税），大写：人民币陆拾捌万元整|¥ 680,000.00')
})

test('what is not included stands in a heavy frame', () => {
  expect(sheet().blocks.find((block) => block.kind === 'box')).toMatchObject({ weight: 'heavy', field: 'exclude' })
})

test('the client has room for a seal', () => {
  const signature = sheet().blocks.find((block) => block.kind === 'signature')
  expect(signature?.parties.map(({ role, seal }) => [role, seal])).toEqual([
    ['报价（客户经理）', false],
    ['财务', false],
    ['客户确认', true],
  ])
})

test('unsigned, it says so across the page; a blank sheet says nothing', () => {
  expect(sheet().watermark).toBeUndefined()
  expect(sheet({ ...sample, clientSignDate: undefined }).watermark).toBe('未确认')
  expect(toDocument({}, { ...context, blank: true }).watermark).toBeUndefined()
})

test('the file is named by the number', () => {
  expect(fileName(sample, context)).toBe('估价单_LY-2612-003-E01.pdf')
  expect(fileName({}, context)).toBe('估价单_GJD-20261125-01.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('估价单_空白表.pdf')
})

test('the client is taken from its profile', () => {
  expect(carryOver[0]?.take({ clientName: '甲公司', clientCode: 'JG' }, context)).toEqual({ clientName: '甲公司' })
})
