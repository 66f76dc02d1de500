import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/weekly-plan/document.ts'
import { sample, sampleAt } from '../../../src/templates/weekly-plan/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: object = sample) => documentTexts(toDocument(data, context))
const pagesOf = async (blank: boolean) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  return (await setInNode(document, { createdAt: sampleAt })).laidOut.pages
}

test('a week is one page, filled in or blank', async () => {
  expect(await pagesOf(false)).toHaveLength(1)
  expect(await pagesOf(true)).toHaveLength(1)
})

test('priority is a figure with marks, which a fax keeps', () => {
  expect(texts()).toEqual(expect.arrayContaining(['▲▲ 1', '▲ 2', '3', '↑ 需提升']))
})

test('a week that is too full says so beside its hours', () => {
  expect(texts()).toContain('32 小时')
  expect(texts({ ...sample, availableHours: 30 })).toContain('▲ 32 小时，多 2 小时')
})

test('the file is named by who and which Monday', () => {
  expect(fileName(sample, context)).toBe('周计划_客户执行 A_2026-11-23.pdf')
  expect(fileName({}, context)).toBe('周计划_ZJH-20261120-01.pdf')
})
