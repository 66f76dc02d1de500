import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/meeting-plan/document.ts'
import { sample, sampleAt } from '../../../src/templates/meeting-plan/sample.ts'
import { withBox } from '../../../src/templates/printed.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: object = sample) => documentTexts(toDocument(data, context))

test.each([false, true])('notice and list are one page (blank: %s)', async (blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages).toHaveLength(1)
})

test('what must be there can be ticked off by hand', () => {
  const tools = ['投影', '转接头', '翻页器', '打印件', '备用电脑']
  expect(texts()).toEqual(expect.arrayContaining([withBox('上次会议纪要'), tools.map(withBox).join('  ')]))
})

test('who hasn’t said yes is named so', () => {
  expect(texts()).toEqual(
    expect.arrayContaining([
      '客户：市场总监（客户方）、品牌经理（客户方）\n本公司：客户总监、创意总监',
      '本公司：媒介经理（待确认）',
    ]),
  )
})

test('the agenda is summed up against the time there is, and the number of the minutes has its place', () => {
  expect(texts()).toEqual(expect.arrayContaining(['合计 90 分钟，会议 90 分钟', '纪要编号']))
})

test('the file is named by the meeting and its day', () => {
  expect(fileName(sample, context)).toBe('会议通知_金桔味上市第一次提案_20261203.pdf')
})
