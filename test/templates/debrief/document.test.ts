import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/debrief/document.ts'
import { sample, sampleAt } from '../../../src/templates/debrief/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'
import { textsOf } from '../../support/page-laws.ts'

const context = { now: sampleAt, site }

test.each([false, true])('the first page looks back, the second ahead (blank: %s)', async (blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  const { pages } = (await setInNode(document, { createdAt: sampleAt })).laidOut
  const texts = pages.map((page) => textsOf(page).map(({ text }) => text))
  expect(texts).toHaveLength(2)
  expect(texts[0]).toEqual(expect.arrayContaining(['第一步、第二步：目标与结果', '第三步：原因']))
  expect(texts[1]).toEqual(expect.arrayContaining(['第四步：做法', '已写入哪份模板或流程', '记录']))
})

test('a gap is a mark and a word', () => {
  const results = [...sample.results, { ...sample.results[0], gap: '超出' as const }]
  expect(documentTexts(toDocument({ ...sample, results }, context))).toEqual(
    expect.arrayContaining(['▲ 未达', '○ 达到', '↑ 超出']),
  )
})

test('where it was written into is ticked by hand, once it has been', () => {
  const lists = toDocument(sample, context).blocks.filter(({ kind }) => kind === 'checklist')
  expect(lists).toHaveLength(1)
  for (const list of lists)
    if (list.kind === 'checklist') expect(list.items.every(({ checked }) => !checked)).toBe(true)
})

test('the file is named by the project', () => {
  expect(fileName(sample, context)).toBe('复盘_LY-2609-002.pdf')
  expect(fileName({}, context)).toBe('复盘_FP-20261120-01.pdf')
})
