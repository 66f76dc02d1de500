import { expect, test } from 'vitest'
import { chaptersOf, neighboursOf, orderPages } from '../../src/handbook/order-pages.ts'
import type { HandbookPage } from '../../src/handbook/page.ts'
import type { PartId } from '../../src/handbook/parts.ts'

const page = (id: string, part: PartId, order: number): HandbookPage => ({
  id,
  part,
  order,
  title: id,
  description: '',
  minutes: 1,
})

const PAGES = [
  page('minutes', 'appendices', 3),
  page('goals', 'part-1', 6),
  page('org', 'part-1', 2),
  page('start', 'start', 1),
]

const idsOf = (pages: readonly HandbookPage[]) => pages.map(({ id }) => id)

test('pages stand part after part, and within a part by their order', () => {
  expect(idsOf(orderPages(PAGES))).toEqual(['start', 'org', 'goals', 'minutes'])
})

test('pages with the same order stand by their id, whatever order they were found in', () => {
  const twins = [page('b', 'part-1', 1), page('a', 'part-1', 1)]
  expect(idsOf(orderPages(twins))).toEqual(['a', 'b'])
  expect(idsOf(orderPages([...twins].reverse()))).toEqual(['a', 'b'])
})

test('a part without pages is left out', () => {
  expect(chaptersOf(PAGES).map(({ part }) => part.id)).toEqual(['start', 'part-1', 'appendices'])
})

test('the page before and the page after cross the borders of parts', () => {
  const { previous, next } = neighboursOf(orderPages(PAGES), 'goals')
  expect([previous?.id, next?.id]).toEqual(['org', 'minutes'])
})

test('nothing stands before the first page or after the last', () => {
  expect(neighboursOf(orderPages(PAGES), 'start').previous).toBeUndefined()
  expect(neighboursOf(orderPages(PAGES), 'minutes').next).toBeUndefined()
})

test('asking for the neighbours of an unknown page throws', () => {
  expect(() => neighboursOf(PAGES, 'nowhere')).toThrow('No handbook page is called “nowhere”')
})
