import { expect, test } from 'vitest'
import { readAndSay } from '../../src/forms/read-and-say.ts'
import { dateTime, integer, money } from '../../src/templates/vocabulary.ts'

const CONTEXT = { today: '2026-11-30' }
const CHANCE = integer('概率（%）', '', [0, 100], '%')

test('a figure of which another may be meant says so, and offers it', () => {
  expect(readAndSay(CHANCE, '1', CONTEXT)).toEqual({
    value: 1,
    note: { text: '读作 1%', choices: [{ value: 100, text: '100%' }], typed: undefined },
  })
  expect(readAndSay(CHANCE, '0.3', CONTEXT).note?.choices).toEqual([{ value: 30, text: '30%' }])
  expect(readAndSay(money('金额（元）', ''), '1.200', CONTEXT).note?.text).toBe('读作 1.2')
  expect(readAndSay(money('金额（元）', ''), '1.2', CONTEXT)).toEqual({ value: 1.2, note: undefined })
})

test('what is left out of a moment can be had back', () => {
  expect(readAndSay(dateTime('开始', ''), '12月1日晚', CONTEXT)).toEqual({
    value: '2026-12-01',
    note: { text: '“12月1日晚”没有时间，请写成 2026-12-01 14:00 这样', choices: [], typed: '12月1日晚' },
  })
})
