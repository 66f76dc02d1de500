import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import type { Table } from '../../../src/engine/model/document.ts'
import { plainText } from '../../../src/engine/model/text.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/prospect-plan/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/prospect-plan/document.ts'
import { sample, sampleAt } from '../../../src/templates/prospect-plan/sample.ts'
import type { ProspectPlan } from '../../../src/templates/prospect-plan/schema.ts'
import { cellText, documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: ProspectPlan = sample, now = sampleAt) => documentTexts(toDocument(data, { ...context, now }))

test.each([
  ['filled', false],
  ['blank', true],
])('the sheet is one page on its side, %s', async (_, blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect(document.page.width).toBeGreaterThan(document.page.height)
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages.length).toBe(1)
})

test('the total stands below the last row', () => {
  const table = toDocument(sample, context).blocks.find((block): block is Table => block.kind === 'table')
  const last = table?.rows.at(-1)
  expect(last?.role).toBe('total')
  expect(last?.cells.map((cell) => plainText(cellText(cell)))).toEqual([
    '',
    '合计 3 家',
    '1,130,000.00',
    '',
    '502,500.00',
    '',
  ])
})

test('a day that is over is marked for black and white', () => {
  expect(texts().join()).not.toContain('▲')
  expect(texts(sample, '2026-11-25 09:00')).toEqual(
    expect.arrayContaining(['▲ 2026-11-24（周二）', '▲ 日期已过，下一步还没更新。']),
  )
})

test('a chance that follows from the stage is printed like one that was typed', () => {
  const { prob, ...untyped } = sample.prospects[0]
  expect(texts({ ...sample, prospects: [untyped] })).toEqual(expect.arrayContaining(['35', '157,500.00']))
})

test('the file is named by owner and period', () => {
  expect(fileName(sample, context)).toBe('客户开发推进_客户经理甲_20261101.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('客户开发推进表_空白表.pdf')
})

test('the next period begins the day after, with who is still open', () => {
  const stages = ['7 签约', '搁置', '丢单'] as const
  const prospects = sample.prospects.map((row, index) => ({ ...row, stage: stages[index] }))
  expect(carryOver[0]?.take({ ...sample, prospects }, context)).toEqual({
    ownerRole: '客户经理甲',
    periodStart: '2027-01-01',
    target: 800000,
    prospects: [prospects[1]],
  })
  expect(carryOver[0]?.take({ periodEnd: '年底', prospects: {} }, context)).toEqual({})
})
