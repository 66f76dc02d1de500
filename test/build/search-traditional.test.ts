import { expect, test } from 'vitest'
import { traditionalPairs } from '../../src/build/search-traditional.ts'

const toSimplified = ([from, to]: readonly [string, string]) => Object.fromEntries([...from].map((c, i) => [c, to[i]]))

test('each traditional character of a text’s characters has its simplified one', () => {
  expect(toSimplified(traditionalPairs('会议纪要'))).toMatchObject({ 會: '会', 議: '议', 紀: '纪' })
})

test('characters that are the same in both, or not in the text, make no pair', () => {
  const [from] = traditionalPairs('要')
  expect(from).not.toContain('要')
  expect(from).not.toContain('會')
})
