import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { mm } from '../../../src/engine/model/units.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/phone-log/document.ts'
import { sample, sampleAt } from '../../../src/templates/phone-log/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'
import { textsOf } from '../../support/page-laws.ts'

const context = { now: sampleAt, site }
const pagesOf = async (blank: boolean) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  return (await setInNode(document, { createdAt: sampleAt })).laidOut.pages
}

test('a call is one slip of A5', async () => {
  const pages = await pagesOf(false)
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[mm(210), mm(148)]])
})

test('what was passed on stands in the right third, where it is signed', async () => {
  const [page] = await pagesOf(false)
  const places = textsOf(page as never).filter(({ text }) => text === '转告方式' || text === '签收人')
  expect(places).toHaveLength(3)
  for (const { x } of places) expect(x).toBeGreaterThan(mm(15 + 120))
})

test('two blank slips share a page of A4, the cut in its middle', async () => {
  const pages = await pagesOf(true)
  expect(pages).toHaveLength(1)
  const texts = textsOf(pages[0] as never)
  expect(texts.filter(({ text, size }) => text === '来电记录与转告单' && size > 12)).toHaveLength(2)
  const cut = texts.find(({ text }) => text.includes('沿线裁开'))
  expect(Math.abs((cut?.y ?? 0) - mm(297 / 2))).toBeLessThan(mm(2))
})

test('urgency is a mark as well as a word', () => {
  const texts = (urgency: '一般' | '紧急' | '非常紧急') => documentTexts(toDocument({ ...sample, urgency }, context))
  expect(texts('一般')).toContain('一般')
  expect(texts('紧急')).toContain('▲ 紧急')
  expect(texts('非常紧急')).toContain('▲▲ 非常紧急')
})

test('the file is named by the minute of the call and who called', () => {
  expect(fileName(sample, context)).toBe('来电记录_20261124-1012_栗屿饮品有限公司（虚构）.pdf')
})
