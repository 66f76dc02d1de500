import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attributeValues, builtPages } from '../../src/build/built-pages.ts'
import { DIST } from '../support/site.ts'

const pages = builtPages(DIST)

test('the routes that others link to stand', () => {
  const routes = ['/', '/templates/', '/templates/minutes/', '/search/', '/handbook/start-here/', '/handbook/goals/']
  expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining([...routes, '/404.html']))
  expect(existsSync(join(DIST, 'pagefind/pagefind.js'))).toBe(true)
})

test('every page is in zh-CN, so that search keeps one index', () => {
  for (const { path, html } of pages) {
    const [page, ...parts] = attributeValues(html, 'lang')
    expect(page, path).toBe('zh-CN')
    // English names of terms, so that they are read out as English (WCAG 2.2, 3.1.2).
    expect(new Set(['en', ...parts]), path).toEqual(new Set(['en']))
  }
})

test('every page has one h1, and in its text no level of heading is skipped', () => {
  for (const { path, html } of pages) {
    expect(
      headingLevels(html).filter((level) => level === 1),
      path,
    ).toHaveLength(1)
    expect(skips(headingLevels(textOf(html))), path).toEqual([])
  }
})

test('a skipped heading is found', () => {
  expect(skips(headingLevels('<h1>甲</h1><h3>乙</h3><h2>丙</h2>'))).toEqual(['h1 → h3'])
})

test('every page has a title of its own', () => {
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1])
  expect(titles).not.toContain(undefined)
  expect(new Set(titles).size).toBe(pages.length)
})

test('no page carries a style attribute or an inline handler, which the policy would refuse', () => {
  for (const { path, html } of pages) {
    expect(attributeValues(html, 'style'), path).toEqual([])
    expect(attributeValues(html, 'on[a-z]+'), path).toEqual([])
  }
})

test('no id stands twice on a page', () => {
  for (const { path, html } of pages) {
    const ids = attributeValues(html, 'id')
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([])
  }
})

const textOf = (html: string): string => /<main\b[\s\S]*<\/main>/i.exec(html)?.[0] ?? ''

/** What stands in a <template> isn't part of the page. */
const headingLevels = (html: string): readonly number[] =>
  [...html.replace(/<template\b[\s\S]*?<\/template>/gi, '').matchAll(/<h([1-6])\b/gi)].map((match) => Number(match[1]))

const skips = (levels: readonly number[]): readonly string[] =>
  levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`h${before} → h${level}`] : []
  })
