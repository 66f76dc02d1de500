import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { rules } from '../../../src/templates/job-order/rules.ts'
import { sample, sampleAt } from '../../../src/templates/job-order/sample.ts'
import type { JobOrder } from '../../../src/templates/job-order/schema.ts'

const context = { now: sampleAt, site }
const order = (changes: JobOrder = {}): JobOrder => ({ ...sample, ...changes })
const errors = (data: JobOrder) => rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: JobOrder) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('the number belongs to the project', () => {
  expect(errors(order({ jobNo: 'LY-2612-003-E01' })).map(([path]) => path)).toEqual(['jobNo'])
})

test('whoever jumps the queue says why', () => {
  expect(errors(order({ priority: '特急' }))).toEqual([
    ['urgentReason', '优先级是“特急”，请填写加急理由：插了谁的队，为什么值得'],
  ])
})

describe('a round of changes', () => {
  const changes = (more: JobOrder) => order({ orderType: '修改', ...more })

  test('is counted from one', () => {
    expect(errors(changes({ round: 0 }))).toEqual([['round', '类型是“修改”，轮次从 1 起。首稿请选“新作”。']])
  })

  test('within what is paid for needs no change order, beyond it does', () => {
    expect(errors(changes({ round: 2 }))).toEqual([])
    expect(errors(changes({ round: 3 }))).toEqual([
      ['changeNo', '第 3 轮超出约定的 2 轮，请先让客户签变更单，再填变更单号'],
    ])
    expect(errors(changes({ round: 3, changeNo: 'LY-2612-003-C01' }))).toEqual([])
  })

  test('is an order of its own', () => {
    expect(hints(order({ round: 1 }))).toEqual([['orderType', '第 1 轮是改稿，请另开一张“修改”单，不在原单上改']])
  })
})

describe('work that is given out', () => {
  test('needs a signed estimate and a supplier', () => {
    expect(errors(order({ external: true }))).toEqual([
      ['estimateNo', '需要外发，请填写客户已签回的估价单号。没签的先请客户签，再外发。'],
      ['vendor', '需要外发，请填写供应商'],
    ])
    expect(errors(order({ external: true, estimateNo: 'LY-2612-003-E01', vendor: '印刷厂甲' }))).toEqual([])
  })

  test('is not denied where a supplier is to do it', () => {
    expect(hints(order({ toDept: ['外部供应商'] })).map(([path]) => path)).toEqual(['external'])
  })
})

test('work for nothing, and work that is still to be priced, are asked about', () => {
  expect(hints(order({ billable: '不计费' }))).toEqual([['billable', '不计费要客户经理同意，请先和他说好再请他签']])
  expect(hints(order({ billable: '计费（另报价）' })).map(([path]) => path)).toEqual(['estimateNo'])
})

describe('materials', () => {
  test('that are to follow have a time', () => {
    expect(errors(order({ materials: [{ name: '瓶身实拍图', state: '待补' }] }))).toEqual([
      ['materials.0.fillBy', '随单资料第 1 行：状态是“待补”，请写补齐时间，接单人好排期'],
    ])
  })

  test('that are missing keep the order from being in force, unless agreed on', () => {
    expect(hints(order({ gapNote: undefined }))).toEqual([
      ['gapNote', '还有资料待补，这张单印出来是“未生效”。补齐后再签收；接单主管同意先开工的，请写带缺开工说明。'],
    ])
  })

  test('that come after the first draft come too late', () => {
    const materials = [{ name: '瓶身实拍图', state: '待补', fillBy: '2026-12-02 12:00' } as const]
    expect(hints(order({ materials }))).toEqual([
      [
        'materials.0.fillBy',
        '随单资料第 1 行：2026-12-02 12:00 才补到，晚于初稿（2026-12-01 12:00），请提前补或推迟初稿',
      ],
    ])
  })

  test('that are all there leave no gap to agree on', () => {
    expect(hints(order({ materials: [] }))).toEqual([['gapNote', '资料已经齐了，带缺开工说明可以删掉']])
  })
})

describe('times', () => {
  test('run forwards: opened, first draft, final', () => {
    expect(errors(order({ firstDue: '2026-11-25 12:00' })).map(([path]) => path)).toEqual(['firstDue'])
    expect(errors(order({ finalDue: '2026-12-01 12:00' }))).toEqual([
      ['finalDue', '完成稿要晚于初稿（2026-12-01 12:00）'],
    ])
    expect(errors(order({ acceptedAt: '2026-11-25 16:30' })).map(([path]) => path)).toEqual(['acceptedAt'])
  })

  test('of the same day are possible: a rush job is opened and due on one', () => {
    expect(errors(order({ firstDue: '2026-11-26 18:00' }))).toEqual([])
  })

  test('of an item lie within those of the order', () => {
    const items = (due: string) => [{ ...sample.items[0], due }]
    expect(errors(order({ items: items('2026-12-10 18:01') }))).toEqual([
      ['items.0.due', '物料清单第 1 行：完成时间 2026-12-10 18:01 晚于完成稿（2026-12-10 18:00），请改一个'],
    ])
    expect(errors(order({ items: items('2026-11-25 18:00') }))).toEqual([
      ['items.0.due', '物料清单第 1 行：完成时间 2026-11-25 18:00 早于开单日 2026-11-26，请核对日期'],
    ])
  })

  test('shorter than such work takes are asked about', () => {
    expect(hints(order({ firstDue: '2026-11-30 18:00' }))).toEqual([
      ['firstDue', '初稿太赶：新作的初稿一般要 3 个工作日，最早 2026-12-01。请与接单主管确认。'],
    ])
    const complete = { materials: [], gapNote: undefined } as const
    expect(hints(order({ ...complete, orderType: '修改', round: 1, firstDue: '2026-11-26 18:00' }))).toEqual([
      ['firstDue', '初稿太赶：一轮修改一般要 1 个工作日，最早 2026-11-27。请与接单主管确认。'],
    ])
    const artwork = { orderType: '正稿', firstDue: '2026-11-27 12:00', finalDue: '2026-11-30 18:00' } as const
    expect(hints(order({ ...complete, ...artwork, items: [] }))).toEqual([
      ['finalDue', '完成稿太赶：正稿一般要 3 个工作日，最早 2026-12-01。请与接单主管确认。'],
    ])
  })
})

test('an order is closed on the proof that the client took the last version', () => {
  expect(errors(order({ closed: '已关', deliveries: [] }))).toEqual([
    ['deliveries', '要关单，请先在交付记录写下最后一版'],
  ])
  const last = { version: 'V2', deliveredAt: '2026-12-09 10:00', onTime: '准时' } as const
  expect(errors(order({ closed: '已关', deliveries: [...sample.deliveries, last] }))).toEqual([
    ['deliveries.1.approvedBy', '交付记录第 2 行：要关单，最后一版要有客户的确认凭据，如“确认邮件 12-10”'],
  ])
  expect(errors(order({ closed: '已关' }))).toEqual([])
})
