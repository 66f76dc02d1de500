import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import words from '../../content/everyday-words.json' with { type: 'json' }
import { everydayOption } from '../../src/reading/everyday-words.ts'

interface Entry {
  readonly term: string
  readonly also?: readonly string[]
}

const glossary: readonly Entry[] = parse(readFileSync('content/glossary.yaml', 'utf8'))

test('the parties go by every name that the glossary has for them', () => {
  const namesOf = (term: string): readonly string[] => {
    const entry = glossary.find((each) => each.term === term)
    return entry === undefined ? [] : [entry.term, ...(entry.also ?? [])]
  }
  const parties = ['客户', '本公司', '第三方']
  expect(namesOf('甲方').map((name) => everydayOption(parties, name))).toEqual(['客户', '客户'])
  expect(namesOf('乙方').map((name) => everydayOption(parties, name))).toEqual(['本公司', '本公司', '本公司'])
})

test('no word means two things', () => {
  const all = [...words.same.flat(), ...words.either.flatMap((each) => each.words)]
  expect(all.length).toBeGreaterThan(50)
  expect(new Set(all).size).toBe(all.length)
})
