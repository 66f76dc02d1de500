import { expect, test } from 'vitest'
import { queryOf, searchPath, withQuery } from '../../src/search/address.ts'

const SITE = 'https://handbook.example/kit'

test.for(['催款', '100% 到账', 'a+b', 'a&q=b', '#1 ?', '“引号”'])('a query is in its address as it is: %s', (query) => {
  expect(queryOf(new URL(`${SITE}${searchPath(query)}`))).toBe(query)
  expect(queryOf(new URL(withQuery(`${SITE}/search/`, query)))).toBe(query)
})

test('nothing of a query is in the part that is sent', () => {
  expect(searchPath('催款')).toBe('/search/#q=%E5%82%AC%E6%AC%BE')
  expect(withQuery(`${SITE}/search/?q=旧的&from=singlemessage`, '催款')).toBe(
    `${SITE}/search/?from=singlemessage#q=%E5%82%AC%E6%AC%BE`,
  )
})

test('an address of before is understood, and the newer part of one goes first', () => {
  expect(queryOf(new URL(`${SITE}/search/?q=催款`))).toBe('催款')
  expect(queryOf(new URL(`${SITE}/search/?q=催款#q=投诉`))).toBe('投诉')
  expect(queryOf(new URL(`${SITE}/search/?q=%E5%82%&x`))).toContain('�')
})

test('without a query an address has no mark of one', () => {
  expect(searchPath('')).toBe('/search/')
  expect(withQuery(`${SITE}/search/?q=催款#main`, '')).toBe(`${SITE}/search/`)
  expect(queryOf(new URL(`${SITE}/search/#main`))).toBeUndefined()
})
