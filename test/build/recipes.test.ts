import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '../../src/build/headers-file.ts'
import { headerGroups } from '../../src/build/recipes/header-groups.ts'
import { allRecipes } from '../../src/build/recipes.ts'

const RULES = parseHeaders(readFileSync('public/_headers', 'utf8'))

test('deploy/ is what public/_headers says: after a change, “npm run recipes”', () => {
  const recipes = Object.entries(allRecipes())
  expect(recipes.length).toBe(6)
  for (const [name, text] of recipes) expect(readFileSync(`deploy/${name}`, 'utf8'), name).toBe(text)
})

test('an address has the headers of its one group, joined as the hosts join them that read _headers', () => {
  const { groups, others } = headerGroups(RULES, '/kit/')
  const paths = [
    '/',
    '/404.html',
    '/sw.js',
    '/sw.js.map',
    '/_astro/a.js',
    '/fonts/x/a.bin',
    '/fonts/manifest.json',
    '/pagefind/a',
  ]
  for (const path of paths) {
    const own = groups.filter(({ pattern }) => new RegExp(pattern).test(`/kit${path}`))
    expect(own.length, path).toBeLessThan(2)
    expect(Object.fromEntries(own[0]?.headers ?? others), path).toEqual({
      'Cache-Control': 'no-cache',
      ...headersFor(RULES, path),
    })
  }
  expect(groups.some(({ pattern }) => new RegExp(pattern).test('/kitchen/sw.js'))).toBe(false)
})

test('rules that lie in each other are refused: which holds would depend on the host', () => {
  const rules = parseHeaders('/*\n  A: 1\n/a/*\n  B: 1\n/a/b.js\n  C: 1\n')
  expect(() => headerGroups(rules, '/')).toThrow('_headers: /a/b.js lies in /a/*; write one rule for both')
})
