import { expect, test } from 'vitest'
import { optionsToTick, printed, printedInTable } from '../../src/templates/printed.ts'
import * as v from '../../src/templates/vocabulary.ts'

const WHY = '说明。'

test('values are written as people read them', () => {
  expect([
    printed(v.money('预算', WHY), 260000),
    printed(v.integer('账期', WHY, [0, 120], '天'), 30),
    printed(v.number('比例', WHY, [0, 100], '%'), 12.5),
    printed(v.yesNo('外发', WHY), false),
    printed(v.date('日期', WHY), '2026-11-23'),
    printed(v.choices('媒介', WHY, ['户外', '电梯']), ['户外', '电梯']),
    printed(v.score('分', WHY), 4),
  ]).toEqual(['¥ 260,000.00', '30 天', '12.5%', '否', '2026-11-23（周一）', '户外、电梯', '4'])
})

test('in a table the head says the unit, so cells don’t', () => {
  expect([
    printedInTable(v.money('应收（元）', WHY), 272000),
    printedInTable(v.integer('逾期', WHY, [0, 999], '天'), 10),
  ]).toEqual(['272,000.00', '10'])
})

test('nothing is a dash, or what was worked out', () => {
  expect([
    printed(v.text('备注', WHY, 9), ' '),
    printed(v.choices('媒介', WHY, ['户外']), []),
    printed(v.text('编号', WHY, 9), undefined, 'A-1'),
  ]).toEqual(['—', '—', 'A-1'])
})

test('what is worked out is never taken from the data', () => {
  expect(printed(v.computed('合计', WHY, '元'), 999, '¥ 1.00')).toBe('¥ 1.00')
})

test('a blank sheet has boxes to tick', () => {
  expect([
    optionsToTick(v.yesNo('外发', WHY)),
    optionsToTick(v.choices('媒介', WHY, ['户外', '电梯'])),
    optionsToTick(v.text('备注', WHY, 9)),
  ]).toEqual(['□\u00a0是  □\u00a0否', '□\u00a0户外  □\u00a0电梯', ''])
})
