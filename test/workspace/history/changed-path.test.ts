import { expect, test } from 'vitest'
import { changedPath, isSame } from '../../../src/workspace/history/changed-path.ts'

const data = { title: '会', actions: [{ action: '写' }, { action: '画', due: '2026-11-23' }] }

test('one field that changed is named, wherever it stands', () => {
  expect(changedPath(data, { ...data, title: '会议' })).toEqual(['title'])
  expect(changedPath({}, { title: '会' })).toEqual(['title'])
  const [first] = data.actions
  expect(changedPath(data, { ...data, actions: [first, { action: '画图', due: '2026-11-23' }] })).toEqual([
    'actions',
    1,
    'action',
  ])
})

test('of several fields, what is around them is named', () => {
  expect(changedPath(data, { title: '会议', actions: [] })).toEqual([])
  expect(changedPath(data, { ...data, actions: [{ action: '写' }, { action: '图', due: '' }] })).toEqual(['actions', 1])
})

test('a row more or less is its table’s', () => {
  expect(changedPath(data, { ...data, actions: data.actions.slice(1) })).toEqual(['actions'])
})

test('a field that was never there and one without a value are the same', () => {
  expect(isSame({ title: '会' }, { title: '会', host: undefined })).toBe(true)
  expect(isSame({ title: '会' }, { title: '会', host: '' })).toBe(false)
  expect(isSame([], {})).toBe(false)
})
