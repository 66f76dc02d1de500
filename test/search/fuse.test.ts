import { expect, test } from 'vitest'
import { countVotes, fuse } from '../../src/search/fuse.ts'

const name = (whole: number, parts = 0) => ({ whole, parts })

test('what is first in every ballot has all the votes', () => {
  const votes = countVotes([
    { ids: ['a', 'b'], whole: true },
    { ids: ['a'], whole: false },
  ])
  expect(votes.get('a')).toBeCloseTo(1)
  expect([...votes.keys()]).toEqual(['a', 'b'])
})

test('the whole query votes twice', () => {
  const votes = countVotes([
    { ids: ['a'], whole: false },
    { ids: ['b'], whole: true },
  ])
  expect([...votes.keys()]).toEqual(['b', 'a'])
})

test('a whole title or synonym goes before any number of votes', () => {
  const ranked = fuse(new Map([['named', name(20)]]), new Map([['text', 1]]))
  expect(ranked.map(({ path }) => path)).toEqual(['named', 'text'])
})

test('a page that holds the whole query in its text stays, however well another fits', () => {
  const ranked = fuse(new Map([['named', name(170)]]), new Map([['text', 0.5]]))
  expect(ranked.map(({ path }) => path)).toEqual(['named', 'text'])
})

test('a much weaker hit falls away', () => {
  const ranked = fuse(new Map([['named', name(100)]]), new Map([['noise', 0.05]]))
  expect(ranked.map(({ path }) => path)).toEqual(['named'])
})

test('equals keep the order of their addresses', () => {
  const names = new Map([
    ['b', name(40)],
    ['a', name(40)],
  ])
  expect(fuse(names, new Map()).map(({ path }) => path)).toEqual(['a', 'b'])
})

test('without names and votes there is nothing', () => {
  expect(fuse(new Map(), new Map())).toEqual([])
})
