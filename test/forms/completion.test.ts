import { expect, test } from 'vitest'
import { completionOf } from '../../src/forms/completion.ts'

const section = { id: 'actions', title: '行动项', fields: ['actions', 'next'] }
const error = { path: ['actions', 0, 'due'], message: '请填写截止' }

test('a section with nothing in it and something missing is empty', () => {
  expect(completionOf(section, { actions: [], next: ' ' }, [error])).toBe('empty')
})

test('a section with something in it and something missing is begun', () => {
  expect(completionOf(section, { actions: [{}] }, [error])).toBe('part')
})

test('a section that misses nothing is done, whatever is wrong elsewhere', () => {
  expect(completionOf(section, {}, [{ path: ['title'], message: '请填写会议名称' }])).toBe('done')
})
