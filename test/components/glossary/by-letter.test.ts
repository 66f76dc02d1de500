import { expect, test } from 'vitest'
import { byLetter, filterText } from '../../../src/components/glossary/by-letter.ts'

const term = (name: string, also: readonly string[] = []) => ({
  id: 'x',
  term: name,
  english: 'Contact Report',
  definition: '',
  page: '',
  also,
})

test('terms stand by how they are read', () => {
  const groups = byLetter([term('提案'), term('A 拷贝'), term('账期'), term('阿康'), term('账龄')])
  expect(groups.map(({ letter, terms }) => [letter, ...terms.map((one) => one.term)])).toEqual([
    ['A', 'A 拷贝', '阿康'],
    ['T', '提案'],
    ['Z', '账龄', '账期'],
  ])
})

test('a filter knows names, English, pinyin and initials', () => {
  const text = filterText(term('会议纪要', ['会议记录']))
  for (const typed of ['会议', '记录', 'contact', 'huiyijiyao', 'hyjy']) expect(text).toContain(typed)
})
