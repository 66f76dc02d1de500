import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/job-order/carry-over.ts'
import { sampleAt } from '../../../src/templates/job-order/sample.ts'

const from = (id: string, source: Readonly<Record<string, unknown>>) =>
  carryOver.find((carry) => carry.from === id)?.take(source, { now: sampleAt, site })

test('a brief says what is to be made, what must be on it, and until when', () => {
  expect(
    from('creative-brief', {
      projectNo: 'LY-2612-003',
      version: 2,
      task: '做一套上市传播',
      mandatories: [{ item: '品牌标志', detail: '右下角' }, { item: '产品实拍' }],
      avoid: '不与竞品对比',
      deliverables: [{ name: '主视觉', spec: '横竖版各 1', qty: 2, where: '全渠道', due: '2026-12-10' }],
      reviewDate: '2026-12-01',
      finalDate: '2026-12-10',
    }),
  ).toEqual({
    projectNo: 'LY-2612-003',
    briefRef: '创意简报 LY-2612-003 v2',
    task: '做一套上市传播',
    mandatory: '品牌标志：右下角；产品实拍；不可出现：不与竞品对比',
    items: [{ name: '主视觉', spec: '横竖版各 1', qty: 2, usage: '全渠道', due: '2026-12-10 18:00' }],
    firstDue: '2026-12-01 12:00',
    finalDue: '2026-12-10 18:00',
  })
})

test('an estimate says how many rounds are paid for; its number counts only once it is signed', () => {
  const estimate = { estimateNo: 'LY-2612-003-E01', projectNo: 'LY-2612-003', clientName: '甲公司', rounds: 2 }
  const taken = { projectNo: 'LY-2612-003', clientName: '甲公司', roundsIncluded: 2 }
  expect(from('estimate', estimate)).toEqual(taken)
  expect(from('estimate', { ...estimate, clientSignDate: '2026-11-25' })).toEqual({
    ...taken,
    estimateNo: 'LY-2612-003-E01',
  })
})

test('nothing filled in gives nothing', () => {
  for (const { take } of carryOver) {
    const taken = Object.values(take({}, { now: sampleAt, site })).flat()
    expect(taken.filter((value) => value !== undefined)).toEqual([])
  }
})
