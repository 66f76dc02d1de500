import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/status-report/carry-over.ts'
import { fileName, toDocument } from '../../../src/templates/status-report/document.ts'
import { sample, sampleAt } from '../../../src/templates/status-report/sample.ts'
import type { StatusReport } from '../../../src/templates/status-report/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: StatusReport = sample, now = sampleAt) => documentTexts(toDocument(data, { now, site }))

test.each([false, true])('a week of a client is one page (blank: %s)', async (blank) => {
  const document = toDocument(blank ? {} : sample, { ...context, blank })
  expect((await setInNode(document, { createdAt: sampleAt })).laidOut.pages).toHaveLength(1)
})

test('a state is a mark and a word, and the marks are counted', () => {
  expect(texts()).toEqual(expect.arrayContaining(['○ 正常', '△ 预警', '2 件：○ 正常 1　△ 预警 1　● 延误 0', '+2']))
})

test('a job that the client keeps waiting is printed with a warning', () => {
  const jobs = [{ ...sample.jobs[0], stage: '待客户' as const, due: '2026-11-20' }]
  expect(texts({ ...sample, jobs })).toContain('○ 正常')
  expect(texts({ ...sample, jobs }, '2026-11-30 09:00')).toContain('△ 预警')
})

test('the internal column is on the internal copy only, which says so above and in its name', () => {
  const data = { ...sample, copyFor: '内部' as const, jobs: [{ ...sample.jobs[0], internalNote: '客户内部还在吵' }] }
  expect(texts(data)).toEqual(expect.arrayContaining(['项目状态表（内部版）', '内部备注', '客户内部还在吵']))
  expect(fileName(data, context)).toBe('状态表_栗屿饮品有限公司（虚构）_2026-11-23_内部版.pdf')
  for (const copyFor of ['客户', undefined] as const) {
    expect(texts({ ...data, copyFor }).join()).not.toMatch(/内部备注|还在吵|内部版/)
  }
})

test('the foot says that the minutes count', () => {
  expect(toDocument(sample, context).footer.center).toBe('如与纪要不一致，以纪要为准。')
})

test('next week takes over what isn’t closed', () => {
  const jobs = [sample.jobs[0], { ...sample.jobs[1], stage: '关单' }]
  expect(carryOver[0]?.take({ ...sample, jobs }, context)).toEqual({
    copyFor: '客户',
    clientName: sample.clientName,
    weekOf: '2026-11-30',
    updatedBy: '客户执行 A',
    jobs: [sample.jobs[0]],
  })
  expect(carryOver[0]?.take({ jobs: 'x', weekOf: 3 }, context)).toEqual({})
})

test('the file is named by client and Monday', () => {
  expect(fileName(sample, context)).toBe('状态表_栗屿饮品有限公司（虚构）_2026-11-23.pdf')
})
