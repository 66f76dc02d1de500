import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/job-order/document.ts'
import { sample, sampleAt } from '../../../src/templates/job-order/sample.ts'
import type { JobOrder } from '../../../src/templates/job-order/schema.ts'
import { blockTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: JobOrder = sample) => toDocument(data, context)
const box = (data: JobOrder) => {
  const found = sheet(data).blocks.find((block) => block.kind === 'box')
  return found === undefined
    ? undefined
    : blockTexts(found)
        .flatMap((text) => (typeof text === 'string' ? text : text.map((run) => run.text)))
        .join('')
}

describe('an order whose materials are missing', () => {
  test('says on every page that it is not in force, and at its head what is missing', () => {
    const open = { ...sample, gapNote: undefined }
    expect(sheet(open).watermark).toBe('未生效')
    expect(box(open)).toBe('未生效：还缺瓶身实拍图。最迟 2026-11-27 12:00 补齐。补齐前不签收、不计时，接单人可以拒收。')
  })

  test('is in force where the head of the receiving department has agreed, and says so', () => {
    expect(sheet().watermark).toBeUndefined()
    expect(box(sample)).toBe('带缺开工：先用包装平面图起草，11-27 中午换成瓶身实拍（创意总监同意）')
  })
})

test('an order that has all it needs says nothing about it', () => {
  const whole = { ...sample, materials: [sample.materials[0]], gapNote: undefined }
  expect([sheet(whole).watermark, box(whole)]).toEqual([undefined, undefined])
})

test('what is to be made stands before what it costs, and deliveries after the signatures', () => {
  const kinds = sheet().blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))
  expect(kinds.indexOf('一、任务与物料')).toBeLessThan(kinds.indexOf('三、轮次、外发与签收'))
  expect(kinds.indexOf('signature')).toBeLessThan(kinds.indexOf('四、交付与关单'))
})

test('the file is named by number and task', () => {
  expect(fileName(sample, context)).toBe('工作单_LY-2612-003-W01_金桔味上市主视觉（提案 2 方向）.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('工作单_空白表.pdf')
})
