import { expect, test } from 'vitest'
import { loadFacts, unsaid } from '../support/facts.ts'
import { handbookTexts, readerText } from '../support/handbook-text.ts'

const pages = new Map(handbookTexts().map((page) => [page.id, page]))
const lists = loadFacts()

test('every page has a list of the facts that it must tell, and every list a page', () => {
  expect(lists.map(({ page }) => page).sort()).toEqual([...pages.keys()].sort())
  expect(pages.size).toBe(29)
})

test('facts are numbered within their page, and none is told by nothing', () => {
  for (const { page, facts } of lists) {
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, index) => `${page}.${index + 1}`))
    for (const { id, fact, said } of facts) {
      expect(fact, id).toMatch(/[\u4e00-\u9fff]/)
      expect(said.length, id).toBeGreaterThan(0)
    }
  }
})

test.each(lists.map((list) => [list.page, list] as const))('%s tells all its facts', (page, { facts }) => {
  const text = pages.get(page)
  expect(text).toBeDefined()
  const missing = facts.flatMap((fact) => (text ? unsaid(fact, text).map((words) => `${fact.id}: ${words}`) : []))
  expect(missing).toEqual([])
})

test('all that the old manual says is told', () => {
  const old = lists.flatMap(({ facts }) => facts).filter(({ source }) => source)
  expect(old.length).toBeGreaterThan(50)
})

test('words that aren’t on the page are found missing', () => {
  const page = { id: 'x', text: readerText('---\ntitle: 甲\n---\n**提前**知会[客户](../y/)，{site.a} 天') }
  expect(page.text.trim()).toBe('提前知会客户，… 天')
  expect(unsaid({ id: 'x.1', fact: '', source: true, said: ['提前知会', '备款'] }, page)).toEqual(['备款'])
})
