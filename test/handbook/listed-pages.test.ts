import { expect, test } from 'vitest'
import { listedPages } from '../../src/handbook/listed-pages.ts'
import type { HandbookPage } from '../../src/handbook/page.ts'

const part = (count: number): readonly HandbookPage[] =>
  Array.from({ length: count }, (_, order) => ({
    id: `p${order}`,
    title: `第 ${order} 页`,
    description: '',
    part: 'part-1',
    order,
    minutes: 3,
  }))
const ids = (count: number, current?: string): readonly string[] =>
  listedPages(part(count), current).map(({ id }) => id)

test('a part of ordinary size is listed whole, wherever one is', () => {
  expect(ids(40, 'p7')).toHaveLength(40)
  expect(ids(40)).toHaveLength(40)
})

test('of a large part the pages around the one that is shown are listed', () => {
  expect(ids(1000, 'p500')).toEqual(Array.from({ length: 17 }, (_, index) => `p${492 + index}`))
  expect(ids(1000, 'p0')[0]).toBe('p0')
  expect(ids(1000, 'p999').at(-1)).toBe('p999')
})

test('of a large part that one is not in, nothing is listed', () => {
  expect(ids(1000, 'elsewhere')).toEqual([])
})
