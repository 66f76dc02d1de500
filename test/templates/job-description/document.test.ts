import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/job-description/document.ts'
import { sample, sampleAt } from '../../../src/templates/job-description/sample.ts'
import type { JobDescription } from '../../../src/templates/job-description/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: JobDescription = sample) => toDocument(data, context)
const texts = (data: JobDescription = sample) => documentTexts(sheet(data))

test.each([
  ['filled', false],
  ['blank', true],
])('the sheet has two pages, %s', async (_, blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages.length).toBe(2)
})

test('each duty takes its share of the strip', () => {
  const strip = sheet().blocks.find((block) => block.kind === 'diagram')
  const width = strip?.width ?? 0
  expect(strip?.nodes.map((node) => [node.label, Math.round((node.width / width) * 100)])).toEqual([
    ['1  25%', 25],
    ['2  25%', 25],
    ['3  25%', 25],
    ['4  10%', 10],
    ['5  10%', 10],
    ['6', 5],
  ])
  expect(strip?.alt).toContain('日常对接与需求确认 25%')
})

test('there is no strip while a share is missing', () => {
  const kinds = sheet({ ...sample, duties: [{ duty: '对接' }] }).blocks.map(({ kind }) => kind)
  expect(kinds).not.toContain('diagram')
})

test('the edition for applicants leaves out pay, appraisal and signatures, and says how it chooses', () => {
  const open = texts({ ...sample, edition: '对外招聘版' })
  expect(texts()).toEqual(expect.arrayContaining(['薪酬范围', '考核指标', '批准（总经理）']))
  for (const hidden of ['薪酬范围', '考核指标', '批准（总经理）']) expect(open).not.toContain(hidden)
  expect(open.join()).toContain('不因性别、婚育、年龄、籍贯、民族和宗教信仰区别对待')
  expect(open.join()).toContain('公开')
})

test('a position of its own name stands beside the list’s “其他”', () => {
  expect(texts({ ...sample, jobTitle: '其他', titleOther: '媒介执行' })).toEqual(
    expect.arrayContaining(['其他', '媒介执行']),
  )
})

test('the file is named by position and day', () => {
  expect(fileName(sample, context)).toBe('职位描述_客户执行_20261201.pdf')
  expect(fileName({ ...sample, jobTitle: '其他', titleOther: '媒介/执行' }, context)).toBe(
    '职位描述_媒介-执行_20261201.pdf',
  )
  expect(fileName({ ...sample, edition: '对外招聘版' }, context)).toBe('职位描述_客户执行_20261201_对外招聘版.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('职位描述表_空白表.pdf')
})
