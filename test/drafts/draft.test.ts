import { expect, test } from 'vitest'
import { latestOf, readDraft, savedAfter } from '../../src/drafts/draft.ts'

const draft = { template: 'minutes', version: 1, id: 'a', savedAt: '2026-11-23T02:32:10.123Z', data: { title: '会' } }

test('a draft is read as it was written', () => {
  expect(readDraft(draft)).toEqual(draft)
  expect(readDraft({ ...draft, rest: [{ path: 'colour', value: 1 }] })?.rest).toEqual([{ path: 'colour', value: 1 }])
})

test.for([
  undefined,
  null,
  'text',
  [],
  {},
  { ...draft, id: '' },
  { ...draft, version: 0 },
  { ...draft, version: '1' },
  { ...draft, data: [] },
  { ...draft, template: 3 },
])('%j is no draft', (value) => {
  expect(readDraft(value)).toBeUndefined()
})

test('a draft without a readable time is the oldest of all', () => {
  const undated = readDraft({ ...draft, id: 'b', savedAt: 'soon' })
  expect(undated?.savedAt).toBe('1970-01-01T00:00:00.000Z')
})

test('the draft to go on with is the one saved last', () => {
  const later = { ...draft, id: 'b', savedAt: '2026-11-24T02:32:10.123Z' }
  expect(latestOf([draft, later, draft])?.id).toBe('b')
  expect(latestOf([])).toBeUndefined()
})

test('saves keep their order where the clock has been set back', () => {
  const now = new Date('2026-11-23T02:32:11.000Z')
  expect(savedAfter(draft.savedAt, now)).toBe('2026-11-23T02:32:11.000Z')
  expect(savedAfter('2027-01-01T00:00:00.000Z', now)).toBe('2027-01-01T00:00:00.001Z')
  expect(savedAfter('', now)).toBe('2026-11-23T02:32:11.000Z')
})

test('a clock that has no time left to count on is followed again', () => {
  const now = new Date('2026-11-23T02:32:11.000Z')
  expect(savedAfter('+275760-09-13T00:00:00.000Z', now)).toBe('2026-11-23T02:32:11.000Z')
})
