import { expect, test } from 'vitest'
import { markTerms } from '../../../src/components/glossary/mark-terms.ts'
import type { Term } from '../../../src/components/glossary/term.ts'

const term = (id: string, name: string): Term => ({
  id,
  term: name,
  english: id,
  definition: `${name}的<解释>`,
  page: 'start-here',
  also: [],
})
const TERMS = [term('brief', '简报'), term('creative-brief', '创意简报'), term('pitch', '提案')]
const marked = (html: string): readonly string[] =>
  [...markTerms(html, TERMS).matchAll(/data-term="([^"]+)"><button[^>]*>([^<]+)/g)].map(
    ([, id, text]) => `${id}:${text}`,
  )

test('the first occurrence of a term is marked, and no other', () => {
  expect(marked('<p>提案前要预演。</p><p>再提案</p>')).toEqual(['pitch:提案'])
})

test('the longest term wins, and the shorter one is marked where it stands alone', () => {
  expect(marked('<p>写创意简报，也叫简报。</p>')).toEqual(['creative-brief:创意简报', 'brief:简报'])
})

test('the beginning of a longer word isn’t the term', () => {
  expect(marked('<p>提案会上讲提案</p>')).toEqual(['pitch:提案'])
  expect(markTerms('<p>提案会</p>', TERMS)).toBe('<p>提案会</p>')
})

test('headings, links, buttons, labels, code and drawings are left alone', () => {
  const html =
    '<h2>提案</h2><a href="#">提案</a><button>提案</button><label>提案</label><code>提案</code><svg><text>提案</text></svg>'
  expect(markTerms(html, TERMS)).toBe(html)
  expect(marked(`${html}<p>提案</p>`)).toEqual(['pitch:提案'])
})

test('attributes are no text, tags without an end don’t stay open', () => {
  expect(marked('<p title="提案">先<br>再<img alt="提案">提案</p>')).toEqual(['pitch:提案'])
})

test('a term that its author has marked isn’t marked again', () => {
  expect(marked('<p>提案</p><p><span data-term="pitch">Pitch</span></p>')).toEqual([])
})

test('nothing but the marks is added, and definitions can’t break the page', () => {
  const html = '<p>先写<strong>创意简报</strong>，再提案。</p>'
  const result = markTerms(html, TERMS)
  expect(result).toContain('创意简报的&lt;解释>')
  expect(result.replace(/<span role[\s\S]*?<\/span>/g, '').replace(/<\/?(?:span|button)[^>]*>/g, '')).toBe(html)
})

test('a term is held to the marks beside it, so that none of them begins or ends a line alone', () => {
  const held = (html: string) =>
    [
      ...markTerms(html, TERMS).matchAll(
        /<span class="term-line">([\s\S]*?)<span class="term"[\s\S]*?<\/span><\/span>([^<]*)<\/span>/g,
      ),
    ].map(([, before, after]) => [before, after])
  expect(held('<p>先做提案、改简报</p>')).toEqual([['', '、']])
  expect(held('<p>叫“提案”。改（简报）后</p>')).toEqual([
    ['“', '”。'],
    ['（', '）'],
  ])
  expect(held('<p>提案前改简报后</p>')).toEqual([])
})
