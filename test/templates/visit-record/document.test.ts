import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/visit-record/document.ts'
import { sample, sampleAt } from '../../../src/templates/visit-record/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }

test('a typical record is one page', async () => {
  const { laidOut } = await setInNode(toDocument(sample, context), { createdAt: sampleAt })
  expect(laidOut.pages.length).toBe(1)
})

test('what came of it and who promised what stand before what was said', () => {
  const texts = documentTexts(toDocument(sample, context))
  const places = ['可以进入方案阶段，先从三家店试点', '一、双方承诺', '二、看到与听到'].map((text) =>
    texts.indexOf(text),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

test('people stand with their position and their attitude', () => {
  expect(documentTexts(toDocument(sample, context))).toContain(
    '市场负责人（客户方）：市场负责人，支持\n门店店长（客户方）：店长，中立',
  )
})

test('without promises the table says so', () => {
  const table = toDocument({ ...sample, promises: [] }, context).blocks.find(({ kind }) => kind === 'table')
  expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.join(''))).toEqual(['—————'])
})

test('the file is named by client and day of the visit', () => {
  expect(fileName(sample, context)).toBe('拜访记录_云梧家居有限公司（虚构）_20261126.pdf')
  expect(fileName({}, context)).toBe('拜访记录_20261126.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('拜访记录_空白表.pdf')
})
