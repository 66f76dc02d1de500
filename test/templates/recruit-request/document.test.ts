import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/recruit-request/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/recruit-request/document.ts'
import { sample, sampleAt } from '../../../src/templates/recruit-request/sample.ts'
import type { RecruitRequest } from '../../../src/templates/recruit-request/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: RecruitRequest = sample) => documentTexts(toDocument(data, context))

test.each([
  ['filled', false],
  ['blank', true],
])('the sheet has one page, %s', async (_, blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages.length).toBe(1)
})

test('the costs of all channels are added up', () => {
  expect(texts()).toEqual(expect.arrayContaining(['合计', '3,000.00']))
})

test('the pay is left out on request, and the sheet says so', () => {
  expect(texts({ ...sample, budget: 8000 })).toContain('¥ 8,000.00')
  const hidden = texts({ ...sample, budget: 8000, budgetOnPaper: '不印' })
  expect(hidden).not.toContain('¥ 8,000.00')
  expect(hidden).toContain('不印')
})

test('the file is named by position and day', () => {
  expect(fileName(sample, context)).toBe('招聘需求_客户执行_20261123.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('招聘需求申请表_空白表.pdf')
})

test('a description’s musts and wishes become the request’s', () => {
  const source = {
    jobTitle: '其他',
    titleOther: '媒介执行',
    dept: '媒介部',
    skills: [
      { skill: '会排期', level: '必须' },
      { skill: '会比价', level: '必须' },
      { skill: '懂户外', level: '优先' },
    ],
  }
  expect(carryOver[0]?.take(source, context)).toEqual({
    dept: '媒介部',
    position: '媒介执行',
    mustHave: '会排期；会比价',
    niceToHave: '懂户外',
  })
  expect(carryOver[0]?.take({ skills: '会' }, context)).toEqual({})
})
