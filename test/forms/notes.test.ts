import { expect, test, vi } from 'vitest'
import { createNotes } from '../../src/forms/notes.ts'
import { toNotes } from '../../src/forms/to-notes.ts'

const all = () => true
const error = { path: ['actions', 1, 'due'], message: '请填写截止' }

test('what is said goes to the field it is about', () => {
  const hint = { path: ['title'], message: '太长' }
  const notes = toNotes('minutes', {}, { errors: [error], isShown: all, hints: [hint], computed: {} })
  expect(notes.get('minutes_actions_1_due')?.errors).toEqual(['请填写截止'])
  expect(notes.get('minutes_title')?.advice).toEqual(['太长'])
})

test('an error that may not be shown yet still says that the field is needed', () => {
  const notes = toNotes('minutes', {}, { errors: [error], isShown: () => false, hints: [], computed: {} })
  expect(notes.get('minutes_actions_1_due')).toMatchObject({ errors: [], needed: true })
})

test('what follows by itself is suggested only where nothing has been typed', () => {
  const said = { errors: [], isShown: all, hints: [], computed: { docNo: 'M01', version: '1', 'items.0.amount': '3' } }
  const notes = toNotes('minutes', { docNo: 'M07' }, said)
  expect([...notes.keys()]).toEqual(['minutes_version', 'minutes_items_0_amount'])
  expect(notes.get('minutes_version')?.suggestion).toBe('1')
})

test('a field whose notes say the same keeps them, so that it isn’t drawn again', () => {
  const store = createNotes()
  const notes = () => ({ errors: ['请填写截止'], advice: [] })
  store.set({ fields: new Map([['a', notes()]]), sections: new Map() })
  const before = store.field('a')
  store.set({
    fields: new Map([
      ['a', notes()],
      ['b', notes()],
    ]),
    sections: new Map(),
  })
  expect(store.field('a')).toBe(before)
  store.set({ fields: new Map(), sections: new Map() })
  expect(store.field('a')).toEqual({ errors: [], advice: [] })
})

test('those who listen hear of what concerns them until they stop listening', () => {
  const store = createNotes()
  const [section, field, other] = [vi.fn(), vi.fn(), vi.fn()]
  const stop = store.subscribe('meeting', section)
  store.subscribe('a', field)
  store.subscribe('b', other)
  const notes = { errors: ['请填写截止'], advice: [] }
  store.set({ fields: new Map([['a', notes]]), sections: new Map([['meeting', 'done']]) })
  stop()
  store.set({ fields: new Map([['a', { ...notes }]]), sections: new Map() })
  expect(section).toHaveBeenCalledTimes(1)
  expect(field).toHaveBeenCalledTimes(1)
  expect(other).not.toHaveBeenCalled()
})
