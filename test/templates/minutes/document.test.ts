import { describe, expect, test } from 'vitest'
import type { Block, Table } from '../../../src/engine/model/document.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/minutes/document.ts'
import { sample, sampleAt } from '../../../src/templates/minutes/sample.ts'
import type { Minutes } from '../../../src/templates/minutes/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: Minutes = sample) => toDocument(data, context)
const texts = (data: Minutes = sample) => documentTexts(sheet(data))
const isTable = (block: Block): block is Table => block.kind === 'table'

test('results come before the talk that led to them', () => {
  const parts = sheet().blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(parts).toEqual([
    '会议纪要',
    '一、结论',
    '二、行动项',
    '三、目的与讨论',
    '四、费用与时间变化',
    '五、发出与确认',
    '六、会议与文件信息',
  ])
})

test('head and foot say whose sheet it is, which one, and when it was made', () => {
  const { header, footer } = sheet()
  expect([header, footer]).toEqual([
    { left: `${site.agency} · ${site.department}`, right: '会议纪要 · LY-2612-003-M01' },
    { left: 'LY-2612-003-M01 · 第 1 版 · 内部 · 生成 2026-11-24 09:40', center: '' },
  ])
})

test('dates carry their weekday, yes and no are words, nothing is a dash', () => {
  expect(texts()).toEqual(expect.arrayContaining(['2026-11-23 14:00（周一）', '2026-11-25（周三）', '是', '否', '—']))
})

test('the actions stand in their order, numbered, with owner and date', () => {
  const actions = sheet().blocks.filter(isTable)[1]
  expect(actions?.rows.map(({ cells }) => cells.join('|'))).toEqual([
    '1|提供检测报告与成分表|客户|品牌经理（客户方）|2026-11-25（周三）|两份文件|未开始',
    '2|完成创意简报初稿|本公司|客户执行 A|2026-11-25（周三）|简报 v1|进行中',
    '3|答复代言人事宜|客户|市场总监（客户方）|2026-11-27（周五）|书面答复|未开始',
  ])
  expect(actions?.rows.map(({ field }) => field)).toEqual(['actions.0', 'actions.1', 'actions.2'])
})

test('without actions the table says so, leaving no room to add one after signing', () => {
  const actions = sheet({ ...sample, actions: [], meetingType: '临时沟通' }).blocks.filter(isTable)[1]
  expect(actions?.rows.map(({ cells }) => cells.join(''))).toEqual(['———————'])
})

test('people are grouped by presence, then by party, and none is left out', () => {
  const attendees: Minutes['attendees'] = [
    ...sample.attendees,
    { party: '客户', person: '法务', presence: '线上' },
    { person: '摄影师' },
  ]
  expect(texts({ ...sample, attendees })).toEqual(
    expect.arrayContaining([
      '出席',
      '客户：市场总监（客户方）、品牌经理（客户方）\n本公司：客户经理甲、客户执行 A',
      '请假',
      '本公司：创意总监',
      '线上',
      '客户：法务',
      '出席情况未填',
      '所属方未填：摄影师',
    ]),
  )
})

describe('the line on objections', () => {
  const note = (data: Minutes) => texts(data).find((text) => text.startsWith('如有出入'))

  test('names the moment, else the number of working days', () => {
    expect(note(sample)).toBe('如有出入，请于 2026-11-26 09:40（周四）前书面提出。')
    expect(note({ ...sample, sentAt: undefined })).toBe('如有出入，请于收到后 2 个工作日内书面提出。')
  })

  test('takes silence for consent only where that was agreed on', () => {
    expect(note({ ...sample, confirmStatus: '逾期视同确认' })).toContain('逾期未提出视同确认')
    expect(note(sample)).not.toContain('视同')
  })
})

test('a file number of its own stands beside that of the minutes', () => {
  expect(texts({ ...sample, docNo: 'D-7' })).toEqual(expect.arrayContaining(['文件编号', 'D-7', 'LY-2612-003-M01']))
  expect(texts()).not.toContain('文件编号')
})

test('a blank sheet offers options to tick and rows to fill', () => {
  const blank = toDocument({}, { ...context, blank: true })
  expect(documentTexts(blank)).toContain('□\u00a0现场  □\u00a0电话  □\u00a0视频  □\u00a0混合')
  expect(blank.blocks.filter(isTable).map(({ rows }) => rows.length)).toEqual([4, 5, 4])
  expect(documentTexts(blank).join()).not.toMatch(/\d{4}-\d{2}-\d{2}/)
})

test('the file is named by its number and the day of the meeting', () => {
  expect(fileName(sample, context)).toBe('会议纪要_LY-2612-003-M01_20261123.pdf')
  expect(fileName({ minutesNo: 'A/B', startAt: '2026-11-23 14:00' }, context)).toBe('会议纪要_A-B_20261123.pdf')
  expect(fileName({}, context)).toBe('会议纪要_HYJY-20261124-01.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('会议纪要_空白表.pdf')
})
