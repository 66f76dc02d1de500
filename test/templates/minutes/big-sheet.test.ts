/*
 * The largest minutes anyone will write: thirty people, fifteen topics at their full length, three hundred actions.
 */
import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { template } from '../../support/minutes.ts'
import { expectSoundPages, textsOf } from '../../support/page-laws.ts'
import { pdfText, withoutSpace } from '../../support/pdf-text.ts'

const ACTIONS = 300
const now = '2026-11-24 09:40'
const data = {
  ...template.sample,
  attendees: Array.from({ length: 30 }, (_, at) => ({
    party: '客户',
    person: `第${at + 1}位与会人`,
    presence: '出席',
  })),
  topics: Array.from({ length: 15 }, (_, at) => ({
    topic: `议题${at + 1}`,
    discussion: '客户希望有年味，但不要传统红金；以晨光、果肉和街巷为线索。'.repeat(8).slice(0, 200),
    conclusion: `结论${at + 1}`,
    kind: '决定',
  })),
  actions: Array.from({ length: ACTIONS }, (_, at) => ({
    action: `交第${at + 1}份材料，连同检测报告与成分表`,
    side: '客户',
    owner: `责任人${at + 1}`,
    due: '2026-11-25',
    output: `材料${at + 1}`,
    status: '未开始',
  })),
}
const { bytes, laidOut } = await setInNode(template.toDocument(data, { now, site }), { createdAt: now })
const pages = laidOut.pages.map((page) => textsOf(page).map(({ text }) => text))

test('no text is cut, leaves the paper or meets another', () => {
  expect(laidOut.warnings).toEqual([])
  expectSoundPages(laidOut)
})

test('every page with actions begins them under the head of their table', () => {
  const withActions = pages.filter((texts) => texts.some((text) => /^责任人\d+$/.test(text)))
  expect(withActions.length).toBeGreaterThan(5)
  for (const texts of withActions) {
    const head = texts.indexOf('要做什么')
    expect(head).toBeGreaterThan(0)
    expect(texts.findIndex((text) => /^责任人\d+$/.test(text))).toBeGreaterThan(head)
  }
})

test('all rows are there, once, in order', async () => {
  const owners = pages.flat().filter((text) => /^责任人\d+$/.test(text))
  expect(owners).toEqual(data.actions.map(({ owner }) => owner))
  const text = (await pdfText(bytes)).join('')
  for (const { discussion, conclusion } of data.topics) {
    expect(text).toContain(withoutSpace(conclusion))
    expect(text).toContain(withoutSpace(discussion))
  }
})
