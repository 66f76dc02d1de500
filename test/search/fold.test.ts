import { expect, test } from 'vitest'
import { foldForms, leadTerms } from '../../src/search/fold.ts'
import { form, page } from './entries.ts'

const minutes = form('minutes', '会议纪要')
const explained = page('appendix-3-minutes', '附件三 会议纪要', {
  templates: [{ name: '会议纪要', path: '/templates/minutes/' }],
})
const other = page('role-ae', '客户执行（AE）')
const all = [explained, minutes, other]

test('a page takes the place of its form', () => {
  expect(foldForms([minutes, other, explained], all)).toEqual([explained, other])
})

test('a page keeps its place before its form', () => {
  expect(foldForms([explained, other, minutes], all)).toEqual([explained, other])
})

test('a page stands for its form even if only the form was found', () => {
  expect(foldForms([other, minutes], all)).toEqual([other, explained])
})

test('a form that no page explains stays', () => {
  expect(foldForms([other, minutes], [minutes, other])).toEqual([other, minutes])
})

test('a page leads the terms that it explains, and stands once', () => {
  const term = { ...page('glossary-minutes', '会议纪要'), page: explained.path }
  expect(leadTerms([term, other, explained], all)).toEqual([explained, term, other])
  expect(leadTerms([explained, term], all)).toEqual([explained, term])
})
