import { expect, test } from 'vitest'
import { handbookTexts, type PageText, sentencesOf } from '../support/handbook-text.ts'

const LONG = 10

test('no sentence of ten characters stands on two pages', () => {
  const texts = handbookTexts()
  expect(texts.flatMap(({ text }) => sentencesOf(text)).length).toBeGreaterThan(1000)
  expect(repeated(texts)).toEqual([])
})

test('a sentence that stands on two pages is found', () => {
  const pages = [
    { id: 'a', text: '先写目的。客户部盯住每一个项目的进程。' },
    { id: 'b', text: '客户部盯住每一个项目的进程！' },
  ]
  expect(repeated(pages)).toEqual(['a, b: 客户部盯住每一个项目的进程'])
})

const repeated = (pages: readonly PageText[]): readonly string[] => {
  const places = new Map<string, Set<string>>()
  for (const { id, text } of pages) {
    for (const sentence of sentencesOf(text).filter((one) => [...one].length >= LONG)) {
      places.set(sentence, (places.get(sentence) ?? new Set()).add(id))
    }
  }
  return [...places].filter(([, ids]) => ids.size > 1).map(([sentence, ids]) => `${[...ids].join(', ')}: ${sentence}`)
}
