import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropWord, lastWords, leaveWord, newestOf, takeWordBack } from '../../src/drafts/last-word.ts'

const EARLY = '2026-11-23T02:32:10.123Z'
const LATE = '2026-11-23T02:32:10.124Z'

const draftAt = (savedAt: string, id = 'a') => ({
  template: 'minutes',
  version: 1,
  id,
  savedAt,
  data: { title: savedAt },
})

beforeEach(() => {
  const storage = Object.defineProperties(
    {},
    {
      setItem: { value: (key: string, value: string) => Object.assign(storage, { [key]: value }) },
      getItem: { value: (key: string) => Reflect.get(storage, key) ?? null },
      removeItem: { value: (key: string) => Reflect.deleteProperty(storage, key) },
    },
  )
  Object.assign(globalThis, { localStorage: storage })
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage')
})

test('what was left of each draft is found again, the newest of each', () => {
  leaveWord(draftAt(EARLY))
  leaveWord(draftAt(LATE))
  leaveWord(draftAt(EARLY, 'b'))
  expect(lastWords()).toEqual([draftAt(LATE), draftAt(EARLY, 'b')])
})

test('is taken back by a save of the same or something newer, not by an older one that is answered late', () => {
  leaveWord(draftAt(LATE))
  takeWordBack(draftAt(EARLY))
  takeWordBack(draftAt(LATE, 'b'))
  expect(lastWords()).toEqual([draftAt(LATE)])
  takeWordBack(draftAt(LATE))
  expect(lastWords()).toEqual([])
})

test('goes with its draft', () => {
  leaveWord(draftAt(LATE))
  dropWord('a')
  expect(lastWords()).toEqual([])
})

test('what is stored stays where it is as new, and gives way where it is older or no draft', () => {
  expect(newestOf(draftAt(LATE), draftAt(EARLY))).toEqual(draftAt(LATE))
  expect(newestOf(draftAt(EARLY), draftAt(EARLY))).toEqual(draftAt(EARLY))
  for (const stored of [draftAt(EARLY), undefined, 'no draft'])
    expect(newestOf(stored, draftAt(LATE))).toEqual(draftAt(LATE))
})

test('what other hands have left there is passed over', () => {
  localStorage.setItem('ae-handbook:last-word:x', '{"id"')
  localStorage.setItem('ae-handbook:last:minutes', 'a')
  expect(lastWords()).toEqual([])
})

test('where nothing may be stored, nothing is left and nothing is thrown', () => {
  Reflect.deleteProperty(globalThis, 'localStorage')
  leaveWord(draftAt(LATE))
  takeWordBack(draftAt(LATE))
  dropWord('a')
  expect(lastWords()).toEqual([])
})
