import { expect, test } from 'vitest'
import { toQuery } from '../../src/search/query.ts'

const PAIRS = ['會議機', '会议机'] as const

test('a question in traditional characters with a slip is read as what it means', () => {
  expect(toQuery('會議機要怎么写', PAIRS)).toEqual({
    text: '会议纪要怎么写',
    subject: '会议纪要 写',
    wholes: ['会议纪要怎么写', '会议纪要 写', '会议机要怎么写'],
    grams: ['会议', '议纪', '纪要'],
  })
})

test('a plain query has one form', () => {
  expect(toQuery('催款', PAIRS).wholes).toEqual(['催款'])
})
