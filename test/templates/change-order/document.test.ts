import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/change-order/document.ts'
import { sample, sampleAt } from '../../../src/templates/change-order/sample.ts'
import type { ChangeOrder } from '../../../src/templates/change-order/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (changes: ChangeOrder = {}) => toDocument({ ...sample, ...changes }, context)
const texts = (changes: ChangeOrder = {}) => documentTexts(sheet(changes))

test('sample and blank sheet are one page', async () => {
  for (const document of [sheet(), toDocument({}, { ...context, blank: true })]) {
    const { laidOut } = await setInNode(document, { createdAt: sampleAt })
    expect(laidOut.pages.length).toBe(1)
  }
})

test('what is to be changed stands beside what it costs', () => {
  const sides = sheet().blocks.find(({ kind }) => kind === 'columns')
  const labels = (sides?.kind === 'columns' ? sides.columns : []).map((blocks) =>
    blocks.flatMap((block) => (block.kind === 'keyValues' ? block.items.map(({ label }) => label) : [])),
  )
  expect(labels).toEqual([
    ['要改什么', '原因', '在原范围', '风险'],
    ['费用影响', '时间影响', '可选方案'],
  ])
})

test('money stands in figures and words, and which way it goes is said', () => {
  expect(texts()).toEqual(
    expect.arrayContaining(['增加 ¥ 36,000.00，延后 5 个工作日', '增加 ¥ 36,000.00\n叁万陆仟元整', '延后 5 个工作日']),
  )
  expect(texts({ feeImpact: -1200, timeImpact: -2 })).toEqual(
    expect.arrayContaining(['减少 ¥ 1,200.00\n壹仟贰佰元整', '提前 2 个工作日']),
  )
  expect(texts({ feeImpact: 0, timeImpact: 0 })).toContain('不变（¥ 0.00），不变（0 个工作日）')
})

test('what costs more is not in force before it came back signed', () => {
  expect(sheet().watermark).toBeUndefined()
  expect(sheet({ approvedDate: undefined }).watermark).toBe('未生效')
  expect(sheet({ approvedDate: undefined, feeImpact: 0 }).watermark).toBeUndefined()
  expect(toDocument({}, { ...context, blank: true }).watermark).toBeUndefined()
})

test('the file is named by its number', () => {
  expect(fileName(sample, context)).toBe('变更单_LY-2612-003-C01.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('变更单_空白表.pdf')
})
