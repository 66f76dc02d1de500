import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { attributeValues, builtPages, visibleText } from '../../src/build/built-pages.ts'

test('a build without a page is no build', () => {
  const empty = resolve('test/out/empty')
  mkdirSync(empty, { recursive: true })
  expect(() => builtPages(empty)).toThrow('no page in')
})

test('attributes are found however they are quoted, and unescaped', () => {
  expect(attributeValues('<a href="/a?b&amp;c" id=x><b href=\'/d\' data-href="no"></b></a>', 'href')).toEqual([
    '/a?b&c',
    '/d',
  ])
})

test('what a reader sees leaves out heads, scripts and tags', () => {
  expect(visibleText('<head><title>名</title></head><p>甲<b>乙</b></p><script>let no</script>')).toBe(' 甲 乙 ')
})
