import { expect, test } from 'vitest'
import { searchMeta, templateMeta } from '../../src/search/meta.ts'

test('a page’s text is indexed, with its synonyms beside it', () => {
  expect(searchMeta({ keywords: ['会议记录', 'contact report'] })).toEqual({
    'data-pagefind-body': '',
    'data-pagefind-meta': 'kw:会议记录 contact report',
  })
})

test('without synonyms there is no attribute for them', () => {
  expect(templateMeta({ keywords: [] })).toEqual({ 'data-pagefind-body': '' })
})
