import { expect, test } from 'vitest'
import { fillEmpty } from '../../../src/workspace/carry/fill-empty.ts'

test('what is typed is never touched, what is empty is filled', () => {
  expect(
    fillEmpty({ title: '自己写的', place: ' ' }, {}, { title: '旧的', place: '三楼', host: '客户经理甲' }),
  ).toEqual({
    data: { title: '自己写的', place: '三楼', host: '客户经理甲' },
    filled: ['place', 'host'],
    kept: ['title'],
  })
})

test('false and 0 are typed, too', () => {
  expect(fillEmpty({ changed: false, count: 0 }, {}, { changed: true, count: 3 }).filled).toEqual([])
})

test('a table with one word in it stays; one of empty rows is filled', () => {
  const rows = [{ what: '旧' }]
  expect(fillEmpty({ rows: [{}, { what: '新' }] }, {}, { rows }).data).toEqual({ rows: [{}, { what: '新' }] })
  expect(fillEmpty({ rows: [{}, { what: ' ' }] }, {}, { rows }).data).toEqual({ rows })
})

test('what the sheet began with was typed by nobody', () => {
  const begun = { mode: '现场', rows: [{ part: '固定的一行' }] }
  const typed = { mode: '现场', rows: [{ part: '固定的一行', done: true }] }
  const taken = { mode: '电话', rows: [{ part: '别的' }] }
  expect(fillEmpty(typed, begun, taken)).toEqual({
    data: { mode: '电话', rows: [{ part: '固定的一行', done: true }] },
    filled: ['mode'],
    kept: ['rows'],
  })
})
