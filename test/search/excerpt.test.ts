import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, markHits, type Piece } from '../../src/search/excerpt.ts'

const show = (pieces: readonly Piece[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('overlapping hits are marked as one', () => {
  expect(show(markHits('会议纪要怎么写', ['会议', '议纪']))).toBe('[会议纪]要怎么写')
})

test('letters are marked whatever their case', () => {
  expect(show(markHits('Contact Report', ['report']))).toBe('Contact [Report]')
})

test('marking changes no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (text, needles) => {
      expect(
        markHits(text, needles)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('markup in a text stays text', () => {
  expect(markHits('<b>催款</b>', ['催款'])).toEqual([
    { text: '<b>', hit: false },
    { text: '催款', hit: true },
    { text: '</b>', hit: false },
  ])
})

test('an excerpt begins with the sentence of its hit', () => {
  expect(show(excerptOf('先打电话。再发纪要，当天发。', ['纪要'], 20))).toBe('…再发[纪要]，当天发。')
})

test('in a long sentence an excerpt begins a little before the hit, and ends with an ellipsis', () => {
  const text = `${'前'.repeat(30)}纪要${'后'.repeat(30)}`
  expect(show(excerptOf(text, ['纪要'], 20))).toBe(`…${'前'.repeat(12)}[纪要]${'后'.repeat(6)}…`)
})

test('the stretch with most of the words is chosen', () => {
  const text = `催款一次。${'空'.repeat(80)}。催款的话术在这里。`
  expect(show(excerptOf(text, ['催款', '话术'], 30))).toBe('…[催款]的[话术]在这里。')
})

test('a text without the words has no excerpt', () => {
  expect(excerptOf('会议纪要', ['催款'], 20)).toEqual([])
})
