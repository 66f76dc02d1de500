import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/monthly-summary/document.ts'
import { sample, sampleAt } from '../../../src/templates/monthly-summary/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'
import { textsOf } from '../../support/page-laws.ts'

const context = { now: sampleAt, site }
const pagesOf = async (blank: boolean) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  return (await setInNode(document, { createdAt: sampleAt })).laidOut.pages
}

test.each([false, true])(
  'figures are on the first page, words and signatures on the second (blank: %s)',
  async (blank) => {
    const pages = (await pagesOf(blank)).map((page) => textsOf(page).map(({ text }) => text))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toEqual(expect.arrayContaining(['一、目标达成', '三、应收']))
    expect(pages[1]).toEqual(expect.arrayContaining(['五、下月目标', '客户总监']))
  },
)

test('a rate has its bar, and a mark where it is too low', () => {
  const texts = documentTexts(toDocument(sample, context))
  expect(texts).toEqual(expect.arrayContaining(['101.1\n■■■■■■■■■■', '▲ 80.0\n■■■■■■■■□□']))
})

test('money is summed up', () => {
  const receivables = [
    { client: '栗屿', due: 96000, got: 90000.1, overdue: 5999.9 },
    { client: '云梧', due: 1000, got: 1000, overdue: 0 },
  ]
  const texts = documentTexts(toDocument({ ...sample, receivables }, context))
  expect(texts.slice(texts.indexOf('合计'), texts.indexOf('合计') + 4)).toEqual([
    '合计',
    '97,000.00',
    '91,000.10',
    '5,999.90',
  ])
})

test('the file is named by who and which month', () => {
  expect(fileName(sample, context)).toBe('月度总结_客户执行 A_2026-11.pdf')
})
