import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/complaint/document.ts'
import { sample, sampleAt } from '../../../src/templates/complaint/sample.ts'
import type { Complaint } from '../../../src/templates/complaint/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const texts = (data: Complaint = sample) => documentTexts(toDocument(data, context))
const signers = (data: Complaint, blank = false) => {
  const block = toDocument(data, { ...context, blank }).blocks.find(({ kind }) => kind === 'signature')
  return block?.kind === 'signature' ? block.parties.map(({ role }) => role) : []
}

test('sample and blank sheet are one page', async () => {
  for (const document of [toDocument(sample, context), toDocument({}, { ...context, blank: true })]) {
    const { laidOut } = await setInNode(document, { createdAt: sampleAt })
    expect(laidOut.pages.length).toBe(1)
  }
})

test('the director signs what is grave or late, and may sign on a blank sheet', () => {
  expect(signers(sample)).toEqual(['接单人', '客户经理'])
  expect(signers({ ...sample, severity: '严重' })).toHaveLength(3)
  expect(signers({ ...sample, severity: '重大' })).toHaveLength(3)
  expect(signers({ ...sample, doneAt: '2026-11-24 12:00' })).toHaveLength(3)
  expect(signers({}, true)).toHaveLength(3)
})

test('the first answer says how long it took, and is marked in black where it was late', () => {
  expect(texts()).toContain('2026-11-18 16:40（周三）\n35 分钟')
  expect(texts({ ...sample, firstReplyAt: '2026-11-18 17:06' })).toContain('2026-11-18 17:06（周三）\n61 分钟 ▲超时')
})

test('the time to close is said, and that it is over', () => {
  expect(texts()).toContain('60 分钟内首次回应，当天给方案，2026-11-23 16:05（周一）前办结。')
  expect(texts({ ...sample, doneAt: '2026-11-24 12:00' })).toEqual(
    expect.arrayContaining([
      '2026-11-24 12:00（周二） ▲超时',
      '60 分钟内首次回应，当天给方案，2026-11-23 16:05（周一）前办结。▲ 已超期，升级到客户总监。',
    ]),
  )
})

test('the file is named by its number', () => {
  expect(fileName(sample, context)).toBe('投诉单_TS-261118-01.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('投诉单_空白表.pdf')
})
