import { expect, test } from 'vitest'
import { foldForms } from '../../src/search/fold.ts'
import { form, page } from './entries.ts'

const minutes = form('minutes', '会议纪要')
const explained = page('appendix-3-minutes', '附件三 会议纪要', {
  templates: [{ name: '会议纪要', path: '/templates/minutes/' }],
})
const other = page('role-ae', '客户执行（AE）')

test('a page takes the place of its form', () => {
  expect(foldForms([minutes, other, explained])).toEqual([explained, other])
})

test('a page keeps its place before its form', () => {
  expect(foldForms([explained, other, minutes])).toEqual([explained, other])
})

test('a form whose page wasn’t found stays', () => {
  expect(foldForms([other, minutes])).toEqual([other, minutes])
})
